import type { ApplicationState } from '@mengwu/contracts';
import { ALLOWED, type Day, type Decision, nextState, refused } from '@mengwu/kernel';
import { type ApplicationEvent, applicationTransitions } from './application.states.ts';
import type { Application, ReturnedField } from './application.ts';

type Editable = Pick<Application, 'state'>;

/** The applicant writes in a draft, and in what was returned. */
export function mayEdit({ state }: Editable): Decision<'application_not_editable'> {
  return state === 'draft' || state === 'returned' ? ALLOWED : refused('application_not_editable');
}

/** In a draft every field is open, in a returned application only what was returned. */
export function editableFields(
  { state }: Editable,
  all: readonly string[],
  returns: readonly ReturnedField[],
): string[] {
  if (state === 'draft') return [...all];
  return state === 'returned' ? returns.map(({ field }) => field) : [];
}

/** A returned application goes back only when every returned item was touched. */
export function maySubmit(
  application: Editable,
  returns: readonly ReturnedField[],
): Decision<'application_not_editable' | 'returned_items_open'> {
  const decision = mayEdit(application);
  if (!decision.allowed || application.state === 'draft') return decision;
  const open = returns.filter(({ correctedAt }) => correctedAt === null).length;
  return open > 0 ? refused('returned_items_open', { params: { count: open } }) : ALLOWED;
}

/** Until it is decided the applicant may take it back. */
export function mayWithdraw({ state }: Editable): Decision<'application_decided'> {
  return nextState(applicationTransitions, state, 'withdraw') ? ALLOWED : refused('application_decided');
}

/** The desk acts only in the step in which the application is. */
export function mayAct(
  { state }: Editable,
  step: ApplicationState,
  stateText: string,
): Decision<'application_not_in_step'> {
  return state === step ? ALLOWED : refused('application_not_in_step', { params: { state: stateText } });
}

/** A public notice ends with its last day; without a number of days the desk decides. */
export function mayClosePublicity(endsOn: Day | null, today: Day, article: string): Decision<'publicity_running'> {
  if (endsOn === null || today > endsOn) return ALLOWED;
  return refused('publicity_running', { article, params: { until: endsOn } });
}

/** The state to which an event leads; undefined when the table does not allow it here. */
export function stateAfter(state: ApplicationState, event: ApplicationEvent): ApplicationState | undefined {
  return nextState(applicationTransitions, state, event);
}
