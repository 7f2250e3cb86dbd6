import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type CharterView, charterOn, loadCharters } from '@mengwu/charter';
import { day } from '@mengwu/kernel';
import { codeOf, isFormCode, paperOf, printedKeys, scanState, shortCodeOf, takesStampedForm } from './paper.ts';

const views = new Map<string, CharterView>();

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../../../../config/charters', import.meta.url));
  for (const { charter } of await loadCharters(folder)) views.set(charter.id, charterOn(charter, day('2026-03-01')));
});

function paper(alliance: string, fields: Record<string, string>, id = 'one') {
  const view = views.get(alliance);
  if (!view) throw new Error(alliance);
  return paperOf(view, { alliance, id, kind: 'unit', fields });
}

describe('the form on paper', () => {
  it('[C20] has exactly the questions of annex 2, in its order', () => {
    const { title, sections } = paper('cner', {});
    expect(title).toBe('国家数字教育资源公共服务体系联盟成员申请表');
    expect(sections.map(({ title: section, rows }) => [section, rows.map(({ label }) => label)])).toEqual([
      ['单位情况', ['单位名称', '地址', '单位性质', '单位基本情况']],
      ['单位成员代表（委托人）', ['代表姓名', '代表职务', '代表电话', '代表邮箱']],
      ['单位联系人', ['联系人姓名', '联系人职务', '联系人电话', '联系人邮箱']],
      ['单位意见与盖章', ['单位意见', '盖章日期']],
    ]);
  });

  it('[C22] offers the three kinds of units that annex 2 prints, until the question is answered', () => {
    const row = paper('cner', {}).sections[0]?.rows.find(({ key }) => key === 'unitKind');
    expect(row?.options).toEqual(['教育部门', '企业', '社会团体']);
  });

  it('[D23] bears the seal that each charter asks for', () => {
    expect(['cner', 'hefd', 'tocop', 'hengshui'].map((alliance) => paper(alliance, {}).stamp)).toEqual([
      '公章',
      '部门章',
      '不要求',
      '不要求',
    ]);
  });

  it('does not print what the system asks besides: the credit code of cner, files', () => {
    const view = views.get('cner');
    const keys = view && printedKeys(view, 'unit');
    expect([keys?.has('creditCode'), keys?.has('stampedForm'), keys?.has('unitName')]).toEqual([false, false, true]);
    expect(view && takesStampedForm(view, 'unit')).toBe(true);
  });
});

describe('the code of a print', () => {
  const typed = { unitName: '云梦大学', introduction: '一所大学。' };

  it('is of exactly these data, of this application', () => {
    const code = codeOf(paper('cner', typed));
    expect(isFormCode(code)).toBe(true);
    expect(codeOf(paper('cner', { ...typed }))).toBe(code);
    expect(codeOf(paper('cner', { ...typed, introduction: '一所大學。' }))).not.toBe(code);
    expect(codeOf(paper('cner', typed, 'another'))).not.toBe(code);
  });

  it('stays when nothing that is printed changes, or nothing that one sees', () => {
    const code = codeOf(paper('cner', typed));
    expect(codeOf(paper('cner', { ...typed, creditCode: '91350100M000100Y43', stampedForm: 'file' }))).toBe(code);
    expect(codeOf(paper('cner', { ...typed, unitName: ' 云梦\u200b大学 ' }))).toBe(code);
  });

  it('has a short one for people', () => {
    expect(shortCodeOf(codeOf(paper('cner', typed)))).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('is no code when anything is missing or added', () => {
    const code = codeOf(paper('cner', typed));
    for (const wrong of [code.slice(0, -1), `${code}0`, code.replace('MWF1-', ''), 'https://example.com', ''])
      expect(isFormCode(wrong)).toBe(false);
  });
});

describe('a scan', () => {
  const scan = { fileId: 'file', readCode: null, expectedCode: 'now', confirmedCode: null };

  it('[D12] is of what stands there now, of what stood there before, or of something else', () => {
    expect(scanState(undefined, 'now', [])).toBe('none');
    expect(scanState({ ...scan, readCode: 'now' }, 'now', ['now'])).toBe('matched');
    expect(scanState({ ...scan, readCode: 'before' }, 'now', ['before', 'now'])).toBe('outdated');
    expect(scanState({ ...scan, readCode: 'before' }, 'now', ['now'])).toBe('other');
  });

  it('[D12] that cannot be read is compared by hand; an edit makes it stale all the same', () => {
    expect(scanState(scan, 'now', [])).toBe('unread');
    expect(scanState({ ...scan, confirmedCode: 'now' }, 'now', [])).toBe('confirmed');
    expect(scanState({ ...scan, confirmedCode: 'now' }, 'edited', [])).toBe('outdated');
  });
});
