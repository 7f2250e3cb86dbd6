import type { CharterView } from '../charter-on.ts';
import type { Charter } from '../schema/charter.ts';

export type AdmissionStep = Charter['admission']['path'][number]['value'][number];

/**
 * The steps from application to membership, in order. `memberAfter` is the key of the step that makes the applicant
 * a member. Throws RangeError for a kind of member that the charter does not know.
 */
export function admissionPath(
  view: CharterView,
  kind: string,
): { steps: readonly AdmissionStep[]; memberAfter: string } {
  if (!Object.hasOwn(view.memberKinds, kind)) throw new RangeError(`${view.id} has no members of the kind "${kind}"`);
  return { steps: view.admission.path.value, memberAfter: view.admission.memberAfter.value };
}

/** The first step that is not done, or undefined when the path is walked. `done` holds the keys of finished steps. */
export function nextStep(steps: readonly AdmissionStep[], done: readonly string[]): AdmissionStep | undefined {
  return steps.find((step) => !done.includes(step.key));
}
