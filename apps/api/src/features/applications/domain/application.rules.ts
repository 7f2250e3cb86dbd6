import { type CharterView, publicityOf } from '@mengwu/charter';
import type { ScanState } from '@mengwu/contracts';
import { ALLOWED, type Decision, refused } from '@mengwu/kernel';
import { moves, type Place, type StepPlace } from './application.states.ts';
import type { Application, ReturnedField } from './application.ts';
import type { Onward } from './application-path.ts';
import { firstTier } from './first-tier.ts';

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

/** A returned application goes back only when every returned item was touched, and with a paper that says the same. */
export function maySubmit(
  application: Editable,
  returns: readonly ReturnedField[],
  scan: ScanState,
  article: string,
): Decision<'application_not_editable' | 'returned_items_open' | 'form_outdated' | 'form_of_other_application'> {
  const decision = mayEdit(application);
  if (!decision.allowed) return decision;
  const open = application.state === 'draft' ? 0 : returns.filter(({ correctedAt }) => correctedAt === null).length;
  if (open > 0) return refused('returned_items_open', { params: { count: open } });
  return mayUsePaper(scan, article);
}

/** An edited form, or the form of somebody else, proves nothing. */
export function mayUsePaper(scan: ScanState, article: string): Decision<'form_outdated' | 'form_of_other_application'> {
  if (scan === 'outdated') return refused('form_outdated', { article });
  return scan === 'other' ? refused('form_of_other_application', { article }) : ALLOWED;
}

/** A paper whose QR code could not be read is compared by hand before the review is passed. */
export function mayRelyOnPaper(
  scan: ScanState,
  { shortCode, article }: { readonly shortCode: string; readonly article: string },
): Decision<'form_outdated' | 'form_of_other_application' | 'form_not_compared'> {
  if (scan === 'unread') return refused('form_not_compared', { article, params: { shortCode } });
  return mayUsePaper(scan, article);
}

/** Until it is decided the applicant may take it back. */
export function mayWithdraw(place: Place): Decision<'application_decided'> {
  return moves[place].withdraw ? ALLOWED : refused('application_decided');
}

/** The desk acts only in the step in which the application is. */
export function mayAct(
  place: Place,
  step: StepPlace,
  { stateText: state, article }: { readonly stateText: string; readonly article: string | undefined },
): Decision<'application_not_in_step'> {
  if (place === step) return ALLOWED;
  return refused('application_not_in_step', { params: { state }, ...(article && { article }) });
}

/**
 * The desk files the paper of a body; where the body votes here, its vote decides and nothing else does. Only before
 * anybody has ever sat in it the founding paper takes the place of the vote.
 */
export function mayRecordResolution(
  place: Place,
  words: { readonly stateText: string; readonly article: string | undefined; readonly body: string },
  { isFounding }: { readonly isFounding: boolean },
): Decision<'application_not_in_step' | 'resolution_by_vote'> {
  const { article, body } = words;
  if (place === 'vote' && isFounding) return ALLOWED;
  if (place === 'vote') return refused('resolution_by_vote', { params: { body }, ...(article && { article }) });
  return mayAct(place, 'filing', words);
}

/** What the charter has to say before the next step can begin: the length of a notice [C23], the amount of the dues. */
export function mayGoOn(
  { next, after }: Onward,
  today: CharterView,
): Decision<'charter_silent' | 'dues_not_computable'> {
  if (next?.kind === 'publicity') {
    const notice = publicityOf(today, next, today.on);
    return notice.allowed ? ALLOWED : notice;
  }
  const owed = next?.kind === 'dues' ? next : after.find(({ kind }) => kind === 'dues');
  if (owed && firstTier(today) === undefined) return refused('dues_not_computable', { article: owed.article });
  return ALLOWED;
}
