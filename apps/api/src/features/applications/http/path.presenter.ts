import { type AdmissionStep, admissionPath, type CharterView } from '@mengwu/charter';
import type { ApplicationView, PathStep } from '@mengwu/contracts';
import { placeOfStep } from '../domain/application.states.ts';
import type { Application, Move } from '../domain/application.ts';
import { stepOf } from '../domain/application-path.ts';
import { moveText, roleTexts } from './application.texts.ts';

const APPLICANT_STEPS: Partial<Record<Application['state'], string>> = {
  draft: '填写并提交申请',
  returned: '按退回原因修改后重新提交',
};

/** Every step of the path, and how far the application has come on it. */
export function pathOf(application: Application, moves: readonly Move[], view: CharterView): PathStep[] {
  const { state, step: at, kind } = application;
  const { steps } = admissionPath(view, kind);
  const here = steps.findIndex(({ key }) => key === at);
  const isOver = state === 'refused' || state === 'withdrawn';
  return steps.map((step, index) => {
    const shared = { key: step.key, kind: step.kind, title: step.title, who: step.actor, article: step.article };
    if (state === 'admitted') return { ...shared, ...afterAdmission(step, moves) };
    if (here < 0 || index > here) return { ...shared, state: isOver ? 'left' : 'ahead', at: null };
    if (index < here) return { ...shared, state: 'done', at: leftAt(step, moves) };
    return { ...shared, state: isOver ? 'left' : 'now', at: enteredAt(step, moves) };
  });
}

// The certificate and the list are done with the admission; a bill that follows it is the member's own affair.
function afterAdmission(step: AdmissionStep, moves: readonly Move[]): Pick<PathStep, 'state' | 'at'> {
  const admission = moves.findLast(({ event }) => event === 'admit');
  const left = leftAt(step, moves);
  if (left === null && step.kind === 'dues') return { state: 'ahead', at: null };
  return { state: 'done', at: left ?? admission?.at ?? null };
}

const enteredAt = ({ key }: AdmissionStep, moves: readonly Move[]) =>
  moves.findLast(({ toStep, toState }) => toStep === key && toState === 'underway')?.at ?? null;

const leftAt = ({ key }: AdmissionStep, moves: readonly Move[]) =>
  moves.findLast(({ event, fromStep }) => fromStep === key && (event === 'advance' || event === 'admit'))?.at ?? null;

/** A line of the timeline; a step is the act of whom the charter names. */
export function timelineEntry(move: Move, view: CharterView, kind: string): ApplicationView['timeline'][number] {
  const done = stepOf(view, kind, move.fromStep);
  const begun = stepOf(view, kind, move.toStep);
  const who = move.byRole === 'body' || move.byRole === 'officer' ? done?.actor : undefined;
  return {
    at: move.at,
    what: moveText(move.event, done && placeOfStep(done), begun && placeOfStep(begun)),
    who: who ?? roleTexts[move.byRole],
    reason: move.reason,
    article: move.article,
  };
}

/** Who acts next, by which article, and since when it waits. */
export function nextOf(
  application: Application,
  step: AdmissionStep | undefined,
  moves: readonly Move[],
): ApplicationView['next'] {
  const since = application.waitingSince ?? moves.at(-1)?.at ?? null;
  const own = APPLICANT_STEPS[application.state];
  if (own) return { who: '申请人', what: own, article: null, expectedDays: null, since };
  if (application.state !== 'underway' || !step) return null;
  return { who: step.actor, what: step.next, article: step.article, expectedDays: step.expectedDays, since };
}
