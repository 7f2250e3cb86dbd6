import type { FormPaper, ScanState } from '@mengwu/contracts';

type Tone = 'info' | 'ok' | 'warn' | 'danger';

const tones: Record<ScanState, Tone> = {
  none: 'info',
  matched: 'ok',
  confirmed: 'ok',
  unread: 'info',
  outdated: 'danger',
  other: 'danger',
};

/** How urgent what the scan shows is. */
export const scanTone = (scan: ScanState): Tone => tones[scan];

/** What has to be done with the paper, in order; without a seal it may be handed in as it is. */
export function paperSteps({ stamp }: Pick<FormPaper, 'stamp'>): string {
  const seal = stamp === '不要求' ? '签字或盖章' : `加盖${stamp}`;
  return `填好前面的内容后打印申请表，${seal}，再拍照或扫描上传。打印后如果又改了内容，需要重新打印。`;
}

/** Whether a print of exactly what stands here now exists. */
export function printNote({ printedAt, olderPrints, shortCode }: FormPaper): string {
  if (printedAt) return `现在内容的纸面编号：${shortCode}`;
  return olderPrints > 0 ? '打印之后内容又有改动，请重新打印。' : '';
}
