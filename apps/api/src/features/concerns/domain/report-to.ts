import type { CharterView } from '@mengwu/charter';
import type { ReportKind } from '@mengwu/contracts';

export interface ReportTo {
  readonly bodyName: string;
  readonly article: string;
  readonly text: string;
}

const ABOUT: Record<ReportKind, RegExp> = { concerns: /收集.*意见/, work: /汇报|报告工作/ };

/**
 * E15: to whom the secretariat reports, by the clause on its work that names a body; where none does, to the highest body.
 * The article is the one on the kind of report, if there is one.
 */
export function reportTo(view: CharterView, kind: ReportKind): ReportTo {
  const clauses = view.bodies.secretariat?.powers?.value ?? [];
  const names = Object.values(view.bodies)
    .map(({ name }) => name.value)
    .sort((one, other) => other.length - one.length);
  const reporting = clauses.find(({ text }) => ABOUT.work.test(text));
  const named = reporting && names.find((name) => reporting.text.includes(name));
  const highest = Object.values(view.bodies).find(({ isHighest }) => isHighest?.value) ?? Object.values(view.bodies)[0];
  const own = clauses.find(({ text }) => ABOUT[kind].test(text)) ?? reporting;
  return {
    bodyName: named ?? highest?.name.value ?? '',
    article: own?.article ?? highest?.role.article ?? '',
    text: own?.text ?? '向最高权力机构报告工作',
  };
}
