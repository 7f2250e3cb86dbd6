import { addFen, formatYuan } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { Finding } from './findings.ts';

/** Values that a charter states twice and not alike. */
export function contradictions(view: CharterView): Finding[] {
  return [...ages(view), ...meetings(view), ...firstYear(view), ...laterYears(view), ...requiredSeals(view)];
}

/** A limit that the list of conditions repeats, or one that only the list knows. */
function ages({ offices }: CharterView): Finding[] {
  const limit = offices?.maxAge;
  const listed = offices?.checklist?.value.find(({ maxAge }) => maxAge !== undefined);
  if (!listed || listed.maxAge === limit?.value) return [];
  const sentence = `the age limit is ${limit?.value ?? 'none'}, but ${listed.maxAge} in the list of conditions`;
  return [{ path: 'offices.maxAge', article: limit?.article ?? listed.article, sentence }];
}

function meetings({ bodies, calendar }: CharterView): Finding[] {
  return Object.entries(bodies).flatMap(([body, { meetingsPerYear }]) => {
    const planned = Object.values(calendar).find(({ value }) => value.meeting === body)?.value.timesPerYear;
    if (!meetingsPerYear?.value || planned === undefined || planned === meetingsPerYear.value) return [];
    const sentence = `${meetingsPerYear.value} meetings a year here, ${planned} in the calendar`;
    return [{ path: `bodies.${body}.meetingsPerYear`, article: meetingsPerYear.article, sentence }];
  });
}

function firstYear({ dues: { firstYearTotalFen: total, joiningFee, annualFee } }: CharterView): Finding[] {
  const [tier] = annualFee?.value?.tiers ?? [];
  if (!total || !joiningFee?.value || !tier) return [];
  const sum = addFen(joiningFee.value.amountFen, tier.amountFen);
  if (sum === total.value) return [];
  const sentence = `the first year costs ${formatYuan(total.value)}, but its lines are ${formatYuan(sum)}`;
  return [{ path: 'dues.firstYearTotalFen', article: total.article, sentence }];
}

function laterYears({ dues: { laterRange, annualFee } }: CharterView): Finding[] {
  if (!laterRange) return [];
  const { minFen, maxFen } = laterRange.value;
  return (annualFee?.value?.tiers ?? [])
    .filter(({ amountFen }) => amountFen < minFen || amountFen > maxFen)
    .map(({ label, amountFen }) => ({
      path: 'dues.annualFee',
      article: laterRange.article,
      sentence: `${label} pays ${formatYuan(amountFen)}, outside ${formatYuan(minFen)} to ${formatYuan(maxFen)}`,
    }));
}

/** A seal is asked for, and the form has no place for the sealed paper. */
function requiredSeals({ memberKinds }: CharterView): Finding[] {
  return Object.entries(memberKinds).flatMap(([kind, { stamp, form }]) => {
    const fields = form.value.screens.flatMap((screen) => screen.fields);
    if (stamp.value === '不要求' || fields.some(({ type, required }) => type === 'file' && required)) return [];
    const sentence = `a seal is asked for (${stamp.value}), but the form takes no file`;
    return [{ path: `memberKinds.${kind}.stamp`, article: stamp.article, sentence }];
  });
}
