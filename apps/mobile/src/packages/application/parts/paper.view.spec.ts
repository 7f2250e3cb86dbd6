import { expect, it } from '@jest/globals';
import type { FormPaper } from '@mengwu/contracts';
import { paperSteps, printNote, scanTone } from './paper.view';

const paper = (given: Partial<FormPaper>): FormPaper => ({
  title: '入盟报名表',
  stamp: '部门章',
  article: '二',
  field: 'stampedForm',
  shortCode: 'ABCD-EFGH',
  printedAt: null,
  olderPrints: 0,
  scan: 'none',
  scanText: '',
  ...given,
});

it('[D12] [D23] says what to do with the paper, and which seal it needs', () => {
  expect(paperSteps(paper({}))).toContain('加盖部门章');
  expect(paperSteps(paper({ stamp: '不要求' }))).toContain('签字或盖章');
});

it('[D12] names the number of the print, or asks for a new one after an edit', () => {
  expect(printNote(paper({}))).toBe('');
  expect(printNote(paper({ olderPrints: 1 }))).toBe('打印之后内容又有改动，请重新打印。');
  expect(printNote(paper({ olderPrints: 1, printedAt: '2026-03-02T01:00:00.000Z' }))).toBe(
    '现在内容的纸面编号：ABCD-EFGH',
  );
});

it('is alarmed by a paper that proves nothing, and by no other', () => {
  expect((['none', 'matched', 'confirmed', 'unread', 'outdated', 'other'] as const).map(scanTone)).toEqual([
    'info',
    'ok',
    'ok',
    'info',
    'danger',
    'danger',
  ]);
});
