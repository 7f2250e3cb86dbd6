import { formatYuan } from '@mengwu/kernel';
import type { CharterComparison } from './compare-charters.ts';

const WOULD = {
  pass: 'would pass',
  fail: 'would fail',
  'no-quorum': 'would fail for want of a quorum',
  'not-possible': 'could not be decided there',
} as const;

/** A comparison in lines, for a terminal; the last one counts. */
export function describeComparison({ on, parameters, status, ballots, dues }: CharterComparison): string[] {
  const yuan = (amount: Parameters<typeof formatYuan>[0] | null) =>
    amount === null ? 'not computable' : `${formatYuan(amount)} yuan`;
  const lines = [
    ...parameters.map(({ path, change, from }) => `  ${change}  ${path}  from ${from}`),
    ...section(
      `Standing on ${on}`,
      status.map(({ what, name, before, after, article }) => `${what}  ${name}: ${before} → ${after}${cited(article)}`),
    ),
    ...section(
      'Votes that would have gone otherwise',
      ballots.map(
        ({ decidedOn, title, yes, present, passed, would, needed, article }) =>
          `${decidedOn}  ${title}: ${passed ? 'passed' : 'failed'} with ${yes} of ${present} present → ${WOULD[would]}` +
          `${needed === null ? '' : `, ${needed} needed`}${cited(article)}`,
      ),
    ),
    ...section(
      `Dues of ${dues.year}`,
      dues.changes.map(({ name, beforeFen, afterFen }) => `${name}: ${yuan(beforeFen)} → ${yuan(afterFen)}`),
    ),
  ];
  const money = `dues ${yuan(dues.beforeFen)} → ${yuan(dues.afterFen)}`;
  return [
    ...lines,
    `${parameters.length} parameters, ${status.length} standings, ${ballots.length} votes differ; ${money}`,
  ];
}

const cited = (article: string | null) => (article ? `  (${article})` : '');

const section = (title: string, rows: readonly string[]) =>
  rows.length === 0 ? [] : [`${title}:`, ...rows.map((row) => `  ${row}`)];
