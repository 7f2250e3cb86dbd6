import { describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { parseCharter } from '../parse-charter.ts';
import { yamlOf } from '../real-charter.fixture.ts';
import { compareCharters } from './compare-charters.ts';
import { describeComparison } from './describe-comparison.ts';
import type { TrialBallot, TrialFacts } from './trial-facts.ts';

const TODAY = day('2026-03-01');
const NOTHING: TrialFacts = { members: [], departures: [], terms: [], ballots: [] };

function trial(id: string, changes: readonly (readonly [string, string])[], facts: Partial<TrialFacts> = {}) {
  const text = yamlOf(id);
  const changed = changes.reduce((yaml, [piece, by]) => {
    if (!yaml.includes(piece)) throw new Error(`${id} has no ${piece}`);
    return yaml.replace(piece, () => by);
  }, text);
  const [before, after] = [text, changed].map((yaml) => parseCharter(yaml, `${id}.yaml`));
  if (!before || !after) throw new Error(id);
  return compareCharters(before, after, { ...NOTHING, ...facts }, TODAY);
}

const ballot = (facts: Partial<TrialBallot>): TrialBallot => ({
  ...{ title: '吸收江城学校', body: 'council', kind: 'admission', decidedOn: day('2025-06-01') },
  ...{ entitled: 15, present: 10, yes: 7, no: 3, abstain: 0, passed: true },
  ...facts,
});

const member = { name: '江城学校', joinedOn: day('2021-01-01'), tier: 'ordinary', entries: [], withdrawal: null };

describe('a dry run', () => {
  it('of the same charter finds nothing', () => {
    const same = trial('hengshui', [], { members: [member], ballots: [ballot({})] });
    expect(same).toMatchObject({ on: TODAY, parameters: [], status: [], ballots: [], dues: { changes: [] } });
    expect(describeComparison(same)).toEqual(['0 parameters, 0 standings, 0 votes differ; dues 0.00 yuan → 0.00 yuan']);
  });

  it('[E10] a higher majority: which votes would have failed', () => {
    const higher: [string, string] = [
      'majority: [{ from: 2021-01-01, article: 第十五条, rules: [E10], value: 2/3 }]',
      'majority: [{ from: 2021-01-01, article: 第十五条, rules: [E10], value: 3/4 }]',
    ];
    const ballots = [ballot({}), ballot({ title: '吸收河口学校', yes: 8, no: 2 }), ballot({ yes: 6, passed: false })];
    const found = trial('hengshui', [higher], { ballots });
    expect(found.parameters).toEqual([{ path: 'bodies.council.majority', change: 'changed', from: '2021-01-01' }]);
    expect(found.ballots).toEqual([{ ...ballot({}), would: 'fail', needed: 8, article: '第十五条' }]);
    expect(describeComparison(found)).toContain(
      '  2025-06-01  吸收江城学校: passed with 7 of 10 present → would fail, 8 needed  (第十五条)',
    );
  });

  it('[A17] a higher quorum, or a power taken away: votes that could not have been', () => {
    const quorum = 'quorum: [{ from: 2012-01-01, article: 第12条, rules: [A17], value: 2/3 }]';
    const found = trial('tocop', [[quorum, quorum.replace('2/3', '4/5')]], { ballots: [ballot({})] });
    expect(found.ballots[0]).toMatchObject({ would: 'no-quorum' });
    const power = trial('tocop', [[', decides: [election, removal]', '']], { ballots: [ballot({ kind: 'election' })] });
    expect(power.ballots[0]).toMatchObject({ would: 'not-possible' });
  });

  it('[E8] fewer years: who would have lapsed, and by which article', () => {
    const shorter: [string, string] = [
      'years: [{ from: 2021-01-01, article: 第十三条, rules: [E8], value: 3 }]',
      'years: [{ from: 2021-01-01, article: 第十三条, rules: [E8], value: 3 }, { from: 2027-01-01, article: 修正案第一条, value: 2 }]',
    ];
    const entries = [{ on: day('2024-06-01'), kind: 'task' as const }];
    const found = trial('hengshui', [shorter], { members: [{ ...member, entries }] });
    expect(found.on).toBe('2027-01-01');
    expect(found.status).toEqual([
      {
        ...{ what: 'inactivity', name: '江城学校', before: '正常', after: '视为退出（自2026-06-02）' },
        article: '修正案第一条',
      },
    ]);
  });

  it('[C15][C16] a longer ban; [A14] a longer notice; [A21] a shorter term', () => {
    const departures = [{ name: '旧成员', how: 'expulsion', leftOn: day('2023-12-01') } as const];
    const ban = 'years: [{ from: 2019-09-16, article: 第十九条、第二十条, rules: [C15, C16], value: 2 }]';
    expect(trial('cner', [[ban, ban.replace('value: 2', 'value: 3')]], { departures }).status).toEqual([
      {
        ...{ what: 'ban', name: '旧成员', before: '可以重新申请', after: '2026-12-02 起可以重新申请' },
        article: '第十九条、第二十条',
      },
    ]);
    const months = 'noticeMonths: [{ from: 2012-01-01, article: 第9条, rules: [A14], value: 1 }]';
    const years = 'termYears: [{ from: 2012-01-01, article: 第16条, rules: [A21], value: 4 }]';
    const found = trial(
      'tocop',
      [
        [months, months.replace('value: 1', 'value: 2')],
        [years, years.replace('4 }', '3 }')],
      ],
      {
        members: [{ ...member, withdrawal: { noticeOn: day('2026-02-20'), approvedOn: null } }],
        terms: [
          { name: '陈莉', of: 'chair', startsOn: day('2023-03-01') },
          { name: '无', of: 'senate', startsOn: TODAY },
        ],
      },
    );
    expect(found.status.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['withdrawal', '最后一天 2026-03-20', '最后一天 2026-04-20'],
      ['term', '2027-03-01 届满', '2026-03-01 届满'],
    ]);
  });

  it('[D14] a higher fee: how much money, member by member', () => {
    const fee: [string, string] = ['label: 普通联盟单位, amountFen: 200000', 'label: 普通联盟单位, amountFen: 250000'];
    const { dues } = trial('hefd', [fee], { members: [member, { ...member, name: '无档', tier: 'other' }] });
    expect(dues).toEqual({
      ...{ year: 2027, beforeFen: 200000, afterFen: 250000 },
      changes: [{ name: '江城学校', beforeFen: 200000, afterFen: 250000 }],
    });
  });

  it('a parameter that is new, and one that is gone', () => {
    const found = trial('fifth', [
      ['    size: [{ from: 2020-01-01, article: 第八条, value: 7 }]\n', ''],
      [
        'interpretation:',
        'audit: [{ from: 2020-01-01, article: 第十四条, value: [{ text: 每年审计, article: 第十四条 }] }]\ninterpretation:',
      ],
    ]);
    expect(found.parameters).toEqual([
      { path: 'bodies.panel.size', change: 'removed', from: '2020-01-01' },
      { path: 'audit', change: 'added', from: '2020-01-01' },
    ]);
  });
});
