import { ALLOWED, addDays, type Day, type Decision, refused } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import { sameDayInYear } from '../same-day-in-year.ts';

export type ApplicantFacts = {
  readonly isMember?: boolean;
  readonly hasOpenApplication?: boolean;
  /** The day on which an earlier membership ended by the member's own withdrawal. */
  readonly withdrewOn?: Day;
  /** The day on which an earlier membership ended by expulsion. */
  readonly expelledOn?: Day;
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
  const ban = view.reapplicationBan;
  if (!ban) return undefined;
  const ends = [
    ban.after.value.includes('expulsion') ? facts.expelledOn : undefined,
    ban.after.value.includes('withdrawal') ? facts.withdrewOn : undefined,
  ]
    .filter((left) => left !== undefined)
    .map((left) => sameDayInYear(left, Number(left.slice(0, 4)) + ban.years.value));
  const until = ends.sort().at(-1);
  if (until === undefined || view.on > until) return undefined;
  return refused('reapplication_banned', {
    article: ban.years.article,
    params: { years: ban.years.value },
    changesOn: addDays(until, 1),
  });
}
