import { ALLOWED, type Day, type Decision, refused } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import { reapplicationFrom } from './reapplication-from.ts';

export type ApplicantFacts = {
  readonly isMember?: boolean;
  readonly hasOpenApplication?: boolean;
  /** The day on which an earlier membership ended by the member's own withdrawal. */
  readonly withdrewOn?: Day;
  /** The day on which an earlier membership ended by expulsion. */
  readonly expelledOn?: Day;
  /** The first day on which a new application is possible, as it was fixed when the membership ended. */
  readonly reapplyFrom?: Day | null;
};

export type MayApplyCode =
  | 'kind_not_admitted'
  | 'already_member'
  | 'application_open'
  | 'recruitment_closed'
  | 'reapplication_banned';

/** Whether someone of this kind may hand in an application on the day of the view. */
export function mayApply(view: CharterView, kind: string, facts: ApplicantFacts = {}): Decision<MayApplyCode> {
  const [anyKind] = Object.values(view.memberKinds);
  if (!Object.hasOwn(view.memberKinds, kind)) {
    return refused('kind_not_admitted', articleOf(anyKind?.whoMayJoin.article));
  }
  if (facts.isMember) return refused('already_member', articleOf(view.admission.path.article));
  if (facts.hasOpenApplication) return refused('application_open', articleOf(view.admission.path.article));
  return recruitmentIsOpen(view) ?? noBanRuns(view, facts) ?? ALLOWED;
}

const articleOf = (article: string | undefined) => (article === undefined ? {} : { article });

function recruitmentIsOpen(view: CharterView): Decision<MayApplyCode> | undefined {
  const deadline = view.recruitment.deadline;
  if (!deadline?.value || view.on <= deadline.value) return undefined;
  const changesOn = deadline.changesOn;
  return refused('recruitment_closed', {
    article: deadline.article,
    params: { deadline: deadline.value },
    ...(changesOn && { changesOn }),
  });
}

/** After expulsion or withdrawal a charter can bar a new application for some years [C15][C16]. */
function noBanRuns(view: CharterView, facts: ApplicantFacts): Decision<MayApplyCode> | undefined {
  const { withdrewOn, expelledOn, reapplyFrom } = facts;
  const days = [
    reapplyFrom,
    withdrewOn && reapplicationFrom(view, { how: 'withdrawal', leftOn: withdrewOn }),
    expelledOn && reapplicationFrom(view, { how: 'expulsion', leftOn: expelledOn }),
  ].filter((one) => one !== undefined && one !== null);
  const from = days.sort().at(-1);
  if (from === undefined || view.on >= from) return undefined;
  const ban = view.reapplicationBan;
  return refused('reapplication_banned', {
    ...articleOf(ban?.years.article),
    params: { years: ban?.years.value ?? 0 },
    changesOn: from,
  });
}
