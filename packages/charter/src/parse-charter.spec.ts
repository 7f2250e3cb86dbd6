import { describe, expect, it } from '@jest/globals';
import { charterVersion } from './charter-version.ts';
import { parseCharter } from './parse-charter.ts';
import { CharterProblems } from './problems.ts';
import { yamlOf } from './real-charter.fixture.ts';

const sound = yamlOf('hefd');

/** Replaces a piece of the sound charter; a piece that is not there would test nothing. */
function broken(...seeds: [piece: string, by: string][]): string {
  return seeds.reduce((yaml, [piece, by]) => {
    if (!yaml.includes(piece)) throw new Error(`the charter has no ${piece}`);
    return yaml.replace(piece, () => by);
  }, sound);
}

function sentencesOf(yaml: string): string[] {
  try {
    parseCharter(yaml, 'hefd.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof CharterProblems)) throw error;
    return error.message.split('\n');
  }
}

const ACCOUNT = 'account: [{ from: 2025-01-01, article: 三.二.1, rules: [D16],';
const NO_ARTICLE: [string, string] = [ACCOUNT, 'account: [{ from: 2025-01-01, rules: [D16],'];
const NO_DAY: [string, string] = ['charged: [{ from: 2025-01-01, ', 'charged: [{ '];

describe('a charter with a mistake is refused in a plain sentence', () => {
  it('the control: the sound charter has none', () => {
    expect(sentencesOf(sound)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      'a missing article',
      broken(NO_ARTICLE),
      [
        'hefd.yaml: dues.account[0].article is missing: every value names the place in the founding document that it comes from, such as 第六条.',
      ],
    ],
    [
      'a missing day',
      broken(NO_DAY),
      [
        'hefd.yaml: dues.charged[0].from is missing: every value names the day from which it holds, such as 2025-01-01.',
      ],
    ],
    [
      'a day that does not exist',
      broken(['charged: [{ from: 2025-01-01', 'charged: [{ from: 2025-02-30']),
      ['hefd.yaml: dues.charged[0].from "2025-02-30" is no day; write it as 2025-01-31.'],
    ],
    [
      'a wrong type',
      broken(['label: 入会费, amountFen: 300000', 'label: 入会费, amountFen: 三千元']),
      ['hefd.yaml: dues.joiningFee[0].value.amountFen must be a number, not "三千元".'],
    ],
    [
      'an amount with a fraction of a fen',
      broken(['label: 入会费, amountFen: 300000', 'label: 入会费, amountFen: 0.5']),
      ['hefd.yaml: dues.joiningFee[0].value.amountFen must be a whole number, not 0.5.'],
    ],
    [
      'an unknown key',
      broken([ACCOUNT, ACCOUNT.replace('article:', 'artikle: x, article:')]),
      ['hefd.yaml: dues.account[0] has "artikle", which a charter does not know; check the spelling.'],
    ],
    [
      'a value that is none of the choices',
      broken(['setTo: calendar', 'setTo: lunar']),
      ['hefd.yaml: dues.year[0].open.setTo is "lunar"; choose one of calendar, joining.'],
    ],
    [
      'neither a value nor an open question',
      broken(['rules: [D15], value: 500000', 'rules: [D15]']),
      ['hefd.yaml: dues.firstYearTotalFen[0] has no value; give one, or an open question with setTo.'],
    ],
    [
      'both a value and a set open question',
      broken(['open: { question: 会费年度', 'value: joining\n      open: { question: 会费年度']),
      ['hefd.yaml: dues.year[0] has both a value and an open question with setTo; keep one of them.'],
    ],
    [
      'a resolution of nobody',
      broken(['body: council, manner: filing, article: p.4', 'manner: filing, article: p.4']),
      [
        'hefd.yaml: admission.path[0].value[1].body is a resolution and must name the body that takes it.',
        'hefd.yaml: admission.path[0].open.options[0].value[1].body is a resolution and must name the body that takes it.',
      ],
    ],
    [
      'a resolution of a body that does not exist',
      broken(['body: council, manner: filing, article: p.4', 'body: senate, manner: filing, article: p.4']),
      ['hefd.yaml: admission.path[0] names the body "senate" in step "resolution", but bodies has no such entry.'],
    ],
    [
      'a share that cannot be',
      broken([
        '    seats: [{ from: 2025-01-01, article: p.2, rules: [D2], value: members }]',
        '    maxShareOfCouncil: [{ from: 2025-01-01, article: p.2, value: 4/3 }]',
      ]),
      [
        'hefd.yaml: bodies.assembly.maxShareOfCouncil[0].value "4/3" is no possible share; it must be more than nothing and at most the whole, such as 2/3.',
      ],
    ],
    [
      'a chain through a body that does not exist',
      broken([
        '- { body: assembly, act: vote, does: 审议通过, article: p.2 }',
        '- { body: senate, act: vote, does: 审议通过, article: p.2 }',
      ]),
      ['hefd.yaml: decisionChain[0] names the body "senate" for "审议通过", but bodies has no such entry.'],
    ],
    [
      'a link of nobody',
      broken([
        '- { body: assembly, act: vote, does: 审议通过, article: p.2 }',
        '- { act: vote, does: 审议通过, article: p.2 }',
      ]),
      ['hefd.yaml: decisionChain[0].value[1] must name either a body of this charter (body) or somebody else (who).'],
    ],
    [
      'an office that heads a body that does not exist',
      broken(['heads: secretariat', 'heads: office']),
      [
        'hefd.yaml: offices.titles[0] names the body "office" for the office "secretaryGeneral", but bodies has no such entry.',
      ],
    ],
    [
      'a withdrawal addressed to nobody',
      broken([
        'addressee: [{ from: 2025-01-01, article: p.4 章程第24条, rules: [D5], value: secretariat }]',
        'addressee: [{ from: 2025-01-01, article: p.4 章程第24条, rules: [D5], value: desk }]',
      ]),
      ['hefd.yaml: withdrawal.addressee[0] names the body "desk", but bodies has no such entry.'],
    ],
    [
      'a step that makes members and is not on the path',
      broken(['setTo: dues, setToText: 缴清会费之日', 'setTo: certificate, setToText: 领取证书之日']),
      [
        'hefd.yaml: admission.memberAfter[0] names the step "certificate", which the path that holds on 2025-01-01 does not have.',
      ],
    ],
    [
      'a resolution that is neither voted nor filed',
      broken(['body: council, manner: filing, article', 'body: council, article']),
      [
        'hefd.yaml: admission.path[0].value[1].manner belongs to resolutions, and each of them says whether it is a vote or a filing.',
        'hefd.yaml: admission.path[0].open.options[0].value[1].manner belongs to resolutions, and each of them says whether it is a vote or a filing.',
      ],
    ],
    [
      'a term of no years',
      broken([
        'open: { question: 秘书长的任期是几年？, unit: 年,',
        'open: { question: 秘书长的任期是几年？, setTo: 0, setToText: 零年, unit: 年,',
      ]),
      ['hefd.yaml: offices.termYears[0].open.setTo is 0; it must be more than 0.'],
    ],
    [
      'a field twice',
      broken(['key: contactTitle', 'key: contactName']),
      ['hefd.yaml: memberKinds.unit.form[0].open.setTo.screens has the field "contactName" twice.'],
    ],
    [
      'a parameter that begins after the charter',
      broken(['charged: [{ from: 2025-01-01', 'charged: [{ from: 2025-06-01']),
      ['hefd.yaml: dues.charged begins on 2025-06-01, after the charter itself (2025-01-01).'],
    ],
    [
      'entries out of order',
      broken([
        'charged: [{ from: 2025-01-01, article: 三.一',
        'charged: [{ from: 2026-01-01, article: 三.一, value: true }, { from: 2025-01-01, article: 三.一',
      ]),
      ['hefd.yaml: dues.charged lists its entries out of order; each must begin on a later day than the one before.'],
    ],
  ])('%s', (_, yaml, sentences) => {
    expect(sentencesOf(yaml)).toEqual(sentences);
  });

  it('an overlong screen', () => {
    const extra = ['one', 'two']
      .map((key) => `                  - { key: ${key}, label: 多余, type: text, article: 二 }\n`)
      .join('');
    const introduction = '                  - { key: introduction,';
    expect(sentencesOf(broken([introduction, `${extra}${introduction}`]))).toEqual([
      'hefd.yaml: memberKinds.unit.form[0].open.setTo.screens[0].fields has too many fields: at most 7 fit on one screen.',
    ]);
  });

  it('two mistakes in the same value and one elsewhere are told together', () => {
    const yaml = broken(
      ['account: [{ from: 2025-01-01, article: 三.二.1, rules: [D16],', 'account: [{ rules: [D16],'],
      ['label: 入会费, amountFen: 300000', 'label: 入会费, amountFen: 三千元'],
    );
    expect(sentencesOf(yaml)).toHaveLength(3);
  });

  it('text that is no YAML, with its line', () => {
    expect(sentencesOf('id: hefd\nname: [')[0]).toMatch(/^hefd\.yaml: line 2 cannot be read as YAML: /);
    expect(sentencesOf('')).toEqual(['hefd.yaml: the file is empty.']);
    expect(sentencesOf('id: a\nid: b')[0]).toMatch(/Map keys must be unique/);
  });
});

describe('the version of a charter', () => {
  it('changes with a single character', () => {
    expect(charterVersion(sound)).toMatch(/^[0-9a-f]{12}$/);
    expect(charterVersion(`${sound} `)).not.toBe(charterVersion(sound));
    expect(charterVersion(sound)).toBe(charterVersion(sound));
  });
});
