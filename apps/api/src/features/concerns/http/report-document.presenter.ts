import type { DocumentInput } from '@mengwu/documents';
import type { Day, Instant } from '@mengwu/kernel';
import type { Concern, ConcernMessage } from '../domain/concern.ts';
import { concernKindTexts, concernStateTexts, reportKindTexts } from './concern.texts.ts';

interface ReportContent {
  readonly allianceName: string;
  readonly kind: 'concerns' | 'work';
  readonly title: string;
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly text: string;
  readonly bodyName: string;
  readonly article: string;
  readonly madeAt: Instant;
  readonly concerns: readonly {
    concern: Concern;
    first: ConcernMessage | undefined;
    last: ConcernMessage | undefined;
  }[];
}

/** The paper that goes to the body: what members said in the period, and what they were answered; or the work done. */
export function reportDocument(report: ReportContent): DocumentInput {
  const { allianceName, kind, title, fromOn, toOn, text, bodyName, article, madeAt, concerns } = report;
  return {
    title,
    madeAt,
    footer: { text: `${allianceName} · ${reportKindTexts[kind]}` },
    blocks: [
      { kind: 'heading', level: 1, text: title },
      {
        kind: 'fields',
        look: 'plain',
        columns: 2,
        rows: [
          { label: '报告机构', value: bodyName },
          { label: '起止日期', value: `${fromOn} 至 ${toOn}` },
          { label: '报告人', value: `${allianceName}秘书处` },
          { label: '依据', value: `章程${article}` },
        ],
      },
      { kind: 'line' },
      ...(text ? [{ kind: 'paragraph' as const, indent: true, text }] : []),
      ...(kind === 'concerns'
        ? [{ kind: 'heading' as const, text: `成员意见和建议（${concerns.length} 条）` }, table(concerns)]
        : []),
    ],
  };
}

const table = (concerns: ReportContent['concerns']) => ({
  kind: 'table' as const,
  columns: [
    { title: '类别', share: 0.5, align: 'center' as const },
    { title: '成员', share: 1.2 },
    { title: '意见', share: 2.6 },
    { title: '答复', share: 2.6 },
    { title: '状态', share: 0.9, align: 'center' as const },
  ],
  rows: concerns.map(({ concern, first, last }) => [
    concernKindTexts[concern.kind],
    concern.memberName,
    `${concern.title}\n${first?.text ?? ''}`,
    last?.text ?? '',
    concernStateTexts[concern.state],
  ]),
});
