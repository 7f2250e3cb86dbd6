import type { OfficeAudit } from '@mengwu/contracts';
import { type DocumentInput, undrawable } from '@mengwu/documents';
import { dayOf, type Instant, instant } from '@mengwu/kernel';

/** The checklist of an audit as a page to sign. */
export function auditDocument(audit: OfficeAudit, allianceName: string, now: Instant): DocumentInput {
  const { office, personName, occasionText, occurredOn, article, items } = audit;
  const rows = items.map(({ text, article: basis, note, by, doneAt }, at) =>
    [String(at + 1), text, basis, doneAt === null ? '未办' : doneText(note, by, doneAt)].map(drawable),
  );
  return {
    title: drawable(`${office}离任审计清单`),
    madeAt: now,
    footer: { text: drawable(`${allianceName} · ${office}离任审计清单`), pageNumbers: true },
    blocks: [
      { kind: 'heading', text: drawable(allianceName), level: 3, align: 'center' },
      { kind: 'heading', text: drawable(`${office}离任审计清单`), level: 1, align: 'center' },
      { kind: 'spacer', mm: 2 },
      {
        kind: 'fields',
        look: 'boxed',
        columns: 1,
        labelMm: 28,
        rows: [
          { label: '离任人员', value: drawable(personName) },
          { label: '事由', value: drawable(`${office}${occasionText}（${occurredOn}）`) },
          { label: '依据', value: drawable(`章程${article}`) },
          { label: '制表日期', value: dayOf(now) },
        ],
      },
      { kind: 'spacer', mm: 4 },
      {
        kind: 'table',
        columns: [
          { title: '序号', share: 0.6 },
          { title: '审计事项', share: 4 },
          { title: '依据', share: 1.6 },
          { title: '办理情况', share: 3 },
        ],
        rows,
      },
      { kind: 'spacer', mm: 10 },
      { kind: 'signature', label: '离任人员' },
      { kind: 'signature', label: '审计人员' },
      { kind: 'spacer', mm: 6 },
      { kind: 'stampBox', label: '联盟秘书处（盖章）', mm: 30 },
    ],
  };
}

const doneText = (note: string | null, by: string | null, doneAt: string) =>
  [note, by && `${by}，${dayOf(instant(doneAt))}`].filter(Boolean).join('\n');

/** A rare character that the font lacks must not keep the whole list from being printed. */
function drawable(text: string): string {
  const missing = new Set(undrawable(text));
  return missing.size === 0 ? text : [...text].map((one) => (missing.has(one) ? '□' : one)).join('');
}
