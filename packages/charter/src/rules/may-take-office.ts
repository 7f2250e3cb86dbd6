import { ALLOWED, ageOn, type Day, type Decision } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import { officeOf } from './office.ts';
import { refusal } from './silent.ts';

export type Waiver = 'age' | 'term';

export type CandidateFacts = {
  /** The key of the office, or its title. */
  readonly office: string;
  readonly bornOn?: Day | null;
  readonly takesOfficeOn: Day;
  /** Full terms that the person has already served in this office. */
  readonly termsServed: number;
  /** Waivers that were granted: voted where the charter asks for it, and approved. */
  readonly waivers?: readonly Waiver[];
  /** The keys of the conditions that have been checked and are met. */
  readonly checklist: readonly string[];
};

export type OfficeRefusalCode =
  | 'office_unknown'
  | 'condition_not_met'
  | 'birthday_missing'
  | 'over_age'
  | 'terms_used_up';

/**
 * Whether somebody may take an office [A19][A20][A21][E16][E17]: every condition of the checklist, the age on the day
 * of taking office (exactly the limit is in time: until the day before the next birthday), and the number of terms.
 */
export function mayTakeOffice(view: CharterView, facts: CandidateFacts): Decision<OfficeRefusalCode> {
  const office = officeOf(view, facts.office);
  if (!office) return refusal('office_unknown', { params: { office: facts.office } });
  return conditionMissing(view, facts) ?? tooOld(view, facts) ?? tooLong(view, facts, office.title) ?? ALLOWED;
}

type Answer = Decision<OfficeRefusalCode> | undefined;

function conditionMissing(view: CharterView, { checklist }: CandidateFacts): Answer {
  const missing = (view.offices?.checklist?.value ?? []).find(
    ({ key, maxAge }) => maxAge === undefined && !checklist.includes(key),
  );
  return missing && refusal('condition_not_met', { article: missing.article, params: { condition: missing.text } });
}

function tooOld(view: CharterView, { bornOn, takesOfficeOn, waivers = [] }: CandidateFacts): Answer {
  const limit = view.offices?.maxAge;
  if (!limit) return undefined;
  if (!bornOn) return refusal('birthday_missing', { article: limit.article });
  const age = ageOn(bornOn, takesOfficeOn);
  if (age <= limit.value) return undefined;
  const path = view.offices?.overAgePath;
  if (path && waivers.includes('age')) return undefined;
  const article = path ? `${limit.article}、${path.article}` : limit.article;
  return refusal('over_age', { article, params: { age, max: limit.value } });
}

function tooLong(view: CharterView, { termsServed, waivers = [] }: CandidateFacts, title: string): Answer {
  const limit = view.offices?.maxTerms;
  if (!limit?.value || termsServed < limit.value) return undefined;
  if (view.offices?.extensionPath && waivers.includes('term')) return undefined;
  return refusal('terms_used_up', { article: limit.article, params: { office: title, terms: limit.value } });
}
