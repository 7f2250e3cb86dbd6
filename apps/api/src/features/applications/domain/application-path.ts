import { type AdmissionStep, admissionPath, type CharterView } from '@mengwu/charter';
import type { ApplicationState } from '@mengwu/contracts';
import type { ApplicationEvent } from './application.states.ts';

const STATE_OF: Partial<Record<AdmissionStep['kind'], ApplicationState>> = {
  review: 'submitted',
  publicity: 'publicity',
  resolution: 'resolution',
  dues: 'dues',
};

const EVENT_OF: Partial<Record<AdmissionStep['kind'], ApplicationEvent>> = {
  publicity: 'enter-publicity',
  resolution: 'enter-resolution',
  dues: 'enter-dues',
};

/** The step of the charter's path that a state stands for. */
export function stepOf(view: CharterView, kind: string, state: ApplicationState): AdmissionStep | undefined {
  return admissionPath(view, kind).steps.find((step) => STATE_OF[step.kind] === state);
}

/**
 * What follows when the step of this state is done: membership, where the charter ties it to this step or nothing is
 * left, else the next step that decides about it.
 */
export function eventAfter(
  view: CharterView,
  kind: string,
  state: ApplicationState,
): { event: ApplicationEvent; step: AdmissionStep | undefined; owesDues: boolean } {
  const { steps, memberAfter } = admissionPath(view, kind);
  const at = steps.findIndex((step) => STATE_OF[step.kind] === state);
  const done = steps[at];
  const later = steps.slice(at + 1);
  const next = later.find((step) => EVENT_OF[step.kind]);
  const event = next && EVENT_OF[next.kind];
  if (!event || done?.key === memberAfter) {
    return { event: 'admit', step: done, owesDues: later.some((step) => step.kind === 'dues') };
  }
  return { event, step: next, owesDues: false };
}
