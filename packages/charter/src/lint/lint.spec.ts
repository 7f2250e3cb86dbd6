import { describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { charterOn } from '../charter-on.ts';
import { parseCharter } from '../parse-charter.ts';
import { viewOf, yamlOf } from '../real-charter.fixture.ts';
import { articleGaps, articleNumber } from './article-gaps.ts';
import { findings } from './findings.ts';
import { lintCharters } from './lint-charters.ts';

const ON = day('2026-03-01');
const ALL = ['cner', 'hefd', 'hengshui', 'tocop'];
const files = ALL.map((id) => ({ fileName: `${id}.yaml`, text: yamlOf(id) }));
const lint = (text: string) => lintCharters([{ fileName: 'hefd.yaml', text }], ON);

describe('charter lint', () => {
  const { lines, problems } = lintCharters(files, ON);

  it.each([
    ...['A29', 'A30', 'A31', 'A32', 'B14'].map((rule) => ['tocop.yaml', rule]),
    ...['C21', 'C22', 'C23'].map((rule) => ['cner.yaml', rule]),
    ...['D20', 'D21', 'D22', 'D23'].map((rule) => ['hefd.yaml', rule]),
    ['hengshui.yaml', 'E24'],
  ])('%s: [%s] is listed with its file and article', (fileName, rule) => {
    const told = lines.filter((line) => line.startsWith(`  ${fileName}  ${rule}  `));
    expect(told.length).toBeGreaterThan(0);
    for (const line of told) expect(line).toMatch(/ {2}\([^)]+.*\) {2}.*\p{Script=Han}.* {2}(not set|set to )/u);
  });

  it('the four charters have no problem, and the last line counts', () => {
    expect(problems).toBe(0);
    expect(lines.at(-1)).toMatch(/^4 charters, 0 problems, \d+ gaps, \d+ open questions$/);
  });

  it('tells what an open question is set to meanwhile', () => {
    const { lines: told, questions, findings: gaps } = lint(yamlOf('hefd'));
    expect(told[0]).toBe(`hefd.yaml: valid, ${gaps} gaps, ${questions} open questions`);
    expect(told).toContain(
      '  hefd.yaml  D22  dues.year  (三.一)  会费年度按自然年计算，还是从入盟之日起满一年计算？  set to 自然年',
    );
    expect(told).toContain('  hefd.yaml  D20  benefits.priceBeyondFreeFen  (一(1))  第四次季度会议如何收费？  not set');
  });

  it('a file with a mistake is told by its problems alone', () => {
    const { lines: told, problems: found } = lint(
      yamlOf('hefd').replace('charged: [{ from: 2025-01-01, ', 'charged: [{ '),
    );
    expect(found).toBe(1);
    expect(told).toHaveLength(2);
  });
});

describe('what lint finds by running the rules', () => {
  const found = (id: string) => findings(viewOf(id)).map(({ path, article }) => [path, article]);

  it('[E24] hengshui: article 6 is missing, and the standing council cannot vote', () => {
    expect(found('hengshui')).toEqual([
      ['sources', '第五条…第七条'],
      ['bodies.standingCouncil.quorum', '第十六条'],
    ]);
  });

  it('[C23] cner: no quorum, no length of the notice, nobody to approve a withdrawal', () => {
    expect(found('cner')).toEqual([
      ['bodies.assembly.quorum', '第十七条'],
      ['dissolution', '未载明'],
      ['admission.publicityDays', '第十四条'],
      ['withdrawal.approver', '第二十条'],
    ]);
  });

  it('[A31] tocop: no amount, and no way to amend or to dissolve', () => {
    expect(found('tocop')).toEqual([
      ['amendment', '未载明'],
      ['dissolution', '未载明'],
      ['dues.annualFee', '第8条（五）'],
    ]);
  });

  it('[D22] hefd: neither body can vote', () => {
    expect(found('hefd')).toEqual([
      ['bodies.council.quorum', '未载明'],
      ['bodies.assembly.quorum', '未载明'],
      ['expulsion.grounds', '未载明'],
    ]);
  });

  it('the fifth charter lacks nothing', () => {
    expect(found('fifth')).toEqual([]);
  });

  it.each([
    ['majority: [{ from: 2020-01-01, article: 第九条, value: 3/4 }]', 'bodies.panel.majority'],
    ['amendmentMajority: [{ from: 2020-01-01, article: 第十九条, value: 3/4 }]', 'bodies.assembly.amendmentMajority'],
  ])('a majority that is none: %s', (piece, path) => {
    const yaml = yamlOf('fifth');
    expect(yaml).toContain(piece);
    const seeded = yaml.replace(piece, piece.replace('3/4', '1/3'));
    expect(findings(charterOn(parseCharter(seeded, 'fifth.yaml'), ON)).map((one) => one.path)).toContain(path);
  });

  it.each<[string, string, string, string]>([
    ['tocop', 'maxAge: 70 }', 'maxAge: 65 }', 'offices.maxAge'],
    ['hefd', 'rules: [D15], value: 500000', 'rules: [D15], value: 600000', 'dues.firstYearTotalFen'],
    ['hefd', 'value: { minFen: 200000,', 'value: { minFen: 300000,', 'dues.annualFee'],
    [
      'cner',
      'meeting: assembly, timesPerYear: 1',
      'meeting: assembly, timesPerYear: 2',
      'bodies.assembly.meetingsPerYear',
    ],
    [
      'hefd',
      'printed: false, article: 二 }',
      'required: false, printed: false, article: 二 }',
      'memberKinds.unit.stamp',
    ],
  ])('a contradiction in %s: %s → %s', (id, piece, by, path) => {
    const yaml = yamlOf(id);
    expect(yaml).toContain(piece);
    const seeded = charterOn(parseCharter(yaml.replace(piece, by), `${id}.yaml`), ON);
    expect(
      findings(seeded)
        .filter((one) => !found(id).some(([known]) => known === one.path))
        .map((one) => one.path),
    ).toEqual([path]);
  });

  it('a step that is promised and is not there', () => {
    const yaml = yamlOf('fifth').replace(/ +- \{ key: certificate.*\n/, '');
    expect(findings(charterOn(parseCharter(yaml, 'fifth.yaml'), ON)).map(({ path }) => path)).toEqual([
      'admission.givesCertificate',
    ]);
  });
});

describe('numbers of articles', () => {
  it.each([
    ['第六条', 6],
    ['第十条', 10],
    ['第十三条（三）', 13],
    ['第二十条', 20],
    ['第二十四条', 24],
    ['第一百零五条', 105],
    ['第14条（三）', 14],
  ])('%s is %d', (article, number) => {
    expect(articleNumber(article)).toBe(number);
  });

  it.each(['p.4 章程第24条', '附件2', '未载明', '二（一）3'])('%s is none', (article) => {
    expect(articleNumber(article)).toBeUndefined();
  });

  it('a gap is told between its neighbours', () => {
    expect(
      articleGaps([{ article: '第五条、第七条' }, { inside: { article: '第十条' } }]).map(({ missing }) => missing),
    ).toEqual([6, 8, 9]);
  });
});
