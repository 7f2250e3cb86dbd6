import type { RuleExplained } from './explain-rule.ts';

/** A rule explained in lines, for a terminal. */
export function describeRule({ values, open, enforcedBy }: RuleExplained): string[] {
  return [
    ...values.flatMap(({ path, article, since, changesOn, value, settled }) => [
      '',
      value,
      `  ${article}, since ${since}${changesOn === null ? '' : `, another value from ${changesOn}`}  ${path}`,
      ...(settled === null ? [] : [`  settled by the secretariat: ${settled}`]),
    ]),
    ...open.flatMap(({ question, reason, setTo }) => [
      '',
      `open: ${question}  ${setTo === null ? 'not set' : `for now ${setTo}`}`,
      `  ${reason}`,
    ]),
    ...(enforcedBy ? ['', `enforced by ${enforcedBy.decision} in the room ${enforcedBy.room}: ${enforcedBy.how}`] : []),
  ];
}
