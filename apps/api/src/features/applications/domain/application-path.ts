import { type AdmissionStep, admissionPath, type CharterView } from '@mengwu/charter';

/** Steps that nobody has to decide: they are done when the applicant becomes a member. */
const AUTOMATIC: ReadonlySet<AdmissionStep['kind']> = new Set(['certificate', 'list']);

export interface Onward {
  /** The step to walk next; undefined when the applicant becomes a member now. */
  readonly next: AdmissionStep | undefined;
  /** What follows the membership by itself: certificate, list, the first bill. */
  readonly after: readonly AdmissionStep[];
}

/** A step of the path by its key. */
export function stepOf(view: CharterView, kind: string, key: string | null): AdmissionStep | undefined {
  return admissionPath(view, kind).steps.find((step) => step.key === key);
}

/**
 * What comes after a step, or at the beginning of the path (null): the next one that somebody has to decide, or
 * membership where the charter ties it to what is done, or nothing is left to decide.
 */
export function onward(view: CharterView, kind: string, done: string | null): Onward {
  const { steps, memberAfter } = admissionPath(view, kind);
  const start = steps.findIndex(({ key }) => key === done);
  const walked = (at: number): boolean => steps.slice(0, at).some(({ key }) => key === memberAfter);
  let at = start + 1;
  while (at < steps.length && !walked(at) && AUTOMATIC.has(steps[at]?.kind ?? 'review')) at += 1;
  const next = walked(at) ? undefined : steps[at];
  if (next) return { next, after: [] };
  const later = steps.slice(start + 1);
  const earlier = steps.slice(0, start + 1).filter(({ kind: each }) => AUTOMATIC.has(each));
  return {
    next: undefined,
    after: [...earlier, ...later.filter(({ kind: each }) => AUTOMATIC.has(each) || each === 'dues')],
  };
}
