import type { CharterView } from '@mengwu/charter';
import type { DocumentInput } from '@mengwu/documents';
import type { Day } from '@mengwu/kernel';
import { yuan } from '../domain/fund.rules.ts';
import type { BookedMovement } from '../domain/movement.ts';

/** The letter of thanks: what was given, for what, by which article. It is no fiscal receipt, and says so. */
export function acknowledgementDocument(donation: BookedMovement, view: CharterView): DocumentInput {
  const alliance = view.identity.name.value;
  const { party, amountFen, bookedOn, purpose, clause, number } = donation;
  return {
    title: '捐赠感谢函',
    madeAt: donation.recordedAt,
    page: { marginMm: 28 },
    fitOnePage: true,
    blocks: [
      { kind: 'spacer', mm: 8 },
      { kind: 'heading', level: 1, text: '捐 赠 感 谢 函', size: 26 },
      { kind: 'paragraph', align: 'center', size: 10, color: '#666666', text: `编号 ${number}` },
      { kind: 'spacer', mm: 12 },
      { kind: 'paragraph', bold: true, size: 13, text: `${party.name}：` },
      {
        kind: 'paragraph',
        indent: true,
        size: 13,
        text:
          `您于${dayWords(bookedOn)}向${alliance}捐赠人民币${yuan(amountFen)}元，用于“${purpose?.text ?? ''}”` +
          `（章程${purpose?.article ?? ''}）。款项已如数收到，谨此致谢。`,
      },
      {
        kind: 'paragraph',
        indent: true,
        size: 13,
        text: '我们将按照章程规定的业务范围使用这笔捐赠，不在成员中分配，并接受监督和审计。',
      },
      { kind: 'spacer', mm: 18 },
      {
        kind: 'paragraph',
        align: 'right',
        size: 13,
        text: `${alliance}${view.bodies.secretariat?.name.value ?? '秘书处'}`,
      },
      { kind: 'paragraph', align: 'right', size: 13, text: dayWords(bookedOn) },
      { kind: 'spacer', mm: 20 },
      { kind: 'line' },
      {
        kind: 'paragraph',
        size: 9,
        color: '#666666',
        text: `依据章程${clause.article}接受捐赠。本函不是发票或公益事业捐赠票据，如需票据请联系秘书处。`,
      },
    ],
  };
}

function dayWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
