import { describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { charterOn } from './charter-on.ts';
import { ENFORCED_BY } from './enforced-by.ts';
import { explainRule } from './explain-rule.ts';
import * as door from './index.ts';
import { parseCharter } from './parse-charter.ts';
import { viewOf, yamlOf } from './real-charter.fixture.ts';
import { withSettings } from './with-settings.ts';

type Rule = { readonly id: string; readonly type: 'R' | 'W' | '!'; readonly later?: string };

/** The tables of the checks, which are plain JavaScript. */
const table = (file: string): Promise<unknown> => import(new URL(`../../../config/${file}`, import.meta.url).pathname);
const { rules } = (await table('rules.js')) as { rules: readonly Rule[] };
const { rooms } = (await table('floors.js')) as { rooms: readonly string[] };

const ALLIANCE_OF: Readonly<Record<string, string>> = { A: 'tocop', B: 'tocop', C: 'cner', D: 'hefd', E: 'hengshui' };
const inScope = rules.filter(({ id, later }) => later === undefined && !id.startsWith('B'));
const allianceOf = (id: string) => ALLIANCE_OF[id.charAt(0)] ?? '';

describe('who sees to a rule', () => {
  it('every rule that is enforced or walked through has its row, and no row is about nothing', () => {
    const enforced = inScope.filter(({ type }) => type !== '!').map(({ id }) => id);
    expect(Object.keys(ENFORCED_BY).sort()).toEqual(enforced.sort());
  });

  it.each(Object.keys(ENFORCED_BY))('%s: its decision and its room are there', (id) => {
    const { decision = '', room = '', how = '' } = ENFORCED_BY[id] ?? {};
    expect(typeof (door as Record<string, unknown>)[decision]).toBe('function');
    expect(rooms).toContain(room);
    expect(how).not.toBe('');
  });

  it('the control: a decision that is not there would be noticed', () => {
    expect((door as Record<string, unknown>).decideEverything).toBeUndefined();
  });
});

describe('a rule explained', () => {
  it.each(inScope.map(({ id }) => id))('%s: its values, articles and days', (id) => {
    const { values = [] } = explainRule(viewOf(allianceOf(id)), id) ?? {};
    expect(values.length).toBeGreaterThan(0);
    for (const one of values) {
      expect(one.article).not.toBe('');
      expect(one.since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(one.value).not.toMatch(/undefined|\[object/);
    }
  });

  it('[A17] the thresholds', () => {
    expect(explainRule(viewOf('tocop'), 'A17')).toEqual({
      values: ['quorum', 'majority'].map((key) => ({
        ...{ path: `bodies.council.${key}`, article: '第12条', since: '2012-01-01', changesOn: null },
        ...{ value: '2/3', settled: null },
      })),
      open: [],
      enforcedBy: ENFORCED_BY.A17,
    });
  });

  it('[C23] what is open, until somebody has answered', () => {
    const open = explainRule(viewOf('cner'), 'C23')?.open ?? [];
    expect(open).toContainEqual({
      ...{ question: '公示多少天？', reason: '章程要求全联盟公示，没有写明天数。', setTo: null },
    });
    const settled = withSettings(parseCharter(yamlOf('cner'), 'cner.yaml'), [
      { path: 'admission.publicityDays', value: 7, from: day('2026-03-01'), reason: '参照惯例', by: '周晓禾' },
    ]);
    const after = explainRule(charterOn(settled, day('2026-03-01')), 'C23');
    expect(after?.values).toContainEqual({
      ...{ path: 'admission.publicityDays', article: '第十四条（二）（章程设定）', since: '2026-03-01' },
      ...{ changesOn: null, value: '7', settled: '参照惯例' },
    });
    expect(after?.open.map(({ question }) => question)).not.toContain('公示多少天？');
  });

  it('[B3] only the clauses that a rule is about', () => {
    const values = explainRule(viewOf('tocop'), 'B11')?.values ?? [];
    expect(values.find(({ path }) => path === 'identity.facts')?.value).toContain('成功举办了十一届');
  });

  it('a rule of another document is none here', () => {
    expect(explainRule(viewOf('tocop'), 'E7')).toBeUndefined();
  });
});
