import { describe, expect, it } from '@jest/globals';
import { type Day, day } from '@mengwu/kernel';
import { charterOn } from './charter-on.ts';
import { charterVersion } from './charter-version.ts';
import { openQuestions } from './open-questions.ts';
import { parseCharter } from './parse-charter.ts';
import { CharterProblems } from './problems.ts';
import { yamlOf } from './real-charter.fixture.ts';
import { admissionPath } from './rules/admission-path.ts';
import { duesFor } from './rules/dues-for.ts';
import { motionKinds } from './rules/motion-kinds.ts';
import { sittingRules } from './rules/sitting-rules.ts';
import { withdrawalPlan } from './rules/withdrawal-plan.ts';
import { type CharterSetting, withSettings } from './with-settings.ts';

const FROM = day('2026-03-02');
const charterOf = (id: string) => parseCharter(yamlOf(id), `${id}.yaml`);

type Answer = { choice: string } | { value: unknown };
const setting = (path: string, answer: Answer, from: Day = FROM): CharterSetting => ({
  ...{ path, from, reason: '秘书处会议讨论决定', by: '周晓禾' },
  ...answer,
});

const settle = (id: string, ...settings: CharterSetting[]) => withSettings(charterOf(id), settings);
const viewAfter = (id: string, ...settings: CharterSetting[]) => charterOn(settle(id, ...settings), FROM);

function sentencesOf(id: string, ...settings: CharterSetting[]): string[] {
  try {
    settle(id, ...settings);
    return [];
  } catch (error) {
    if (!(error instanceof CharterProblems)) throw error;
    return error.message.split('\n');
  }
}

describe('an answer to an open question', () => {
  const answers = [
    setting('bodies.assembly.quorum', { value: '2/3' }),
    setting('bodies.assembly.majority', { value: '1/2' }),
  ];

  it('[C23] holds from its day on, and the day before nothing is stated', () => {
    const charter = settle('cner', ...answers);
    const rulesOn = (on: string) => sittingRules(charterOn(charter, day(on)), 'assembly');
    expect(rulesOn('2026-03-01')).toEqual({
      allowed: false,
      code: 'charter_silent',
      article: '第十七条',
      params: { question: '成员大会须有多少成员出席才能召开？' },
      changesOn: '2026-03-02',
    });
    expect(rulesOn('2026-03-02')).toMatchObject({
      allowed: true,
      rules: {
        quorum: { numerator: 2, denominator: 3 },
        majority: { numerator: 1, denominator: 2 },
        articles: { quorum: '第十七条（章程设定）', majority: '第十七条（章程设定）' },
      },
    });
  });

  it('is recorded with its reason and its author, and can be given anew', () => {
    const again = setting('bodies.assembly.quorum', { value: '1/2' }, day('2026-05-01'));
    const charter = settle('cner', ...answers, again);
    const held = (on: string) => charterOn(charter, day(on)).bodies.assembly?.quorum;
    expect(held('2026-03-02')).toMatchObject({
      setting: { text: '2/3', reason: '秘书处会议讨论决定', by: '周晓禾' },
      changesOn: '2026-05-01',
    });
    expect(held('2026-03-02')?.open).toBeUndefined();
    expect(held('2026-05-01')?.value).toEqual({ numerator: 1, denominator: 2 });
    const question = openQuestions(charter).find(({ path }) => path === 'bodies.assembly.quorum');
    expect(question?.answered.map(({ from, text }) => [from, text])).toEqual([
      ['2026-03-02', '2/3'],
      ['2026-05-01', '1/2'],
    ]);
  });

  it('leaves the file’s charter as it was, and makes another version', () => {
    const charter = charterOf('cner');
    const before = JSON.stringify(charter);
    withSettings(charter, answers);
    expect(JSON.stringify(charter)).toBe(before);
    const versions = [[], answers, answers.slice(1)].map((some) => charterVersion(yamlOf('cner'), some));
    expect(versions[0]).toBe(charterVersion(yamlOf('cner')));
    expect(new Set(versions).size).toBe(3);
  });

  it('where the document has no place for it, the setting itself is cited', () => {
    const view = viewAfter('hefd', setting('bodies.council.quorum', { value: '1/2' }));
    expect(view.bodies.council?.quorum).toMatchObject({ article: '章程设定' });
  });
});

describe('[A29] who admits', () => {
  const pathAfter = (choice: string) => {
    const view = viewAfter('tocop', setting('admission.path', { choice }));
    const { steps, memberAfter } = admissionPath(view, 'unit');
    return { steps: steps.map(({ key }) => key), memberAfter, decidedBy: view.admission.decidedBy?.value };
  };

  it.each([
    ['先由管理者审查，再由理事会批准', ['review', 'resolution', 'certificate'], 'resolution', 'council'],
    ['只由管理者批准', ['review', 'certificate'], 'review', 'manager'],
    ['只由理事会批准', ['resolution', 'certificate'], 'resolution', 'council'],
  ])('[A6][A11][A29] %s', (choice, steps, memberAfter, decidedBy) => {
    expect(pathAfter(choice)).toEqual({ steps, memberAfter, decidedBy });
  });

  it('a step of which nothing is left cannot make members', () => {
    const manager = setting('admission.path', { choice: '只由管理者批准' });
    const late = setting('admission.memberAfter', { choice: '理事会批准' }, day('2026-04-01'));
    expect(sentencesOf('tocop', manager, late)).toEqual([
      'tocop (settings): admission.memberAfter[2] names the step "resolution", which the path that holds on 2026-04-01 does not have.',
    ]);
  });
});

describe('other answers', () => {
  it('[C16][C23] who approves a withdrawal, with the manner that follows', () => {
    const plan = withdrawalPlan(viewAfter('cner', setting('withdrawal.approver', { choice: '成员大会' })), {
      noticeOn: FROM,
    });
    expect(plan).toMatchObject({ approver: { name: '成员大会' }, manner: 'vote', refusal: null, isDecided: false });
  });

  it('[D5][D23] a filing or a vote, for joining and for leaving', () => {
    const view = viewAfter('hefd', setting('admission.path', { choice: '须理事会表决批准' }));
    expect(view.admission.path.value.map(({ manner }) => manner)).toEqual([undefined, 'vote', undefined]);
    expect(view.withdrawal.manner?.value).toBe('vote');
  });

  it('[A31] dues in yuan, line by line', () => {
    const view = viewAfter(
      'tocop',
      setting('dues.annualFee', { value: '单位成员 2,000\n个人成员 200元' }),
      setting('dues.year', { choice: '自然年' }),
    );
    expect(view.dues.annualFee?.value?.tiers).toEqual([
      { key: 'ordinary', label: '单位成员', amountFen: 200000 },
      { key: 'tier2', label: '个人成员', amountFen: 20000 },
    ]);
    const facts = { tier: 'tier2', joinedOn: FROM, periodYear: 2026, isFirstYear: false };
    expect(duesFor(view, facts)).toMatchObject({ allowed: true, totalFen: 20000 });
  });

  it('[A31] how the charter is amended: then the council may vote on it', () => {
    const kinds = (view: ReturnType<typeof viewAfter>) => motionKinds(view, 'council').map(({ kind }) => kind);
    expect(kinds(viewAfter('tocop'))).not.toContain('amendment');
    expect(kinds(viewAfter('tocop', setting('amendment', { choice: '由理事会作为重大事项表决' })))).toContain(
      'amendment',
    );
  });

  it('[C22] the form gets the kinds of unit that article 3 names', () => {
    const view = viewAfter('cner', setting('memberKinds.unit.form', { choice: '增加学校和其他事业单位' }));
    const fields = view.memberKinds.unit?.form.value.screens.flatMap((screen) => screen.fields);
    expect(fields?.find(({ key }) => key === 'unitKind')?.options).toEqual([
      ...['教育部门', '学校', '其他事业单位', '企业', '社会团体'],
    ]);
  });

  it('[A31] what only the file can change goes on record', () => {
    const view = viewAfter('tocop', setting('memberKinds.unit.form', { value: '登记表已找到，栏目见附件。' }));
    expect(view.memberKinds.unit?.form).toMatchObject({
      article: '第6条（一）',
      value: { title: '靠谱COP联盟会员申请登记表（单位）' },
      setting: { text: '登记表已找到，栏目见附件。' },
    });
  });
});

describe('an answer that cannot be', () => {
  it.each<[string, string, Answer, string]>([
    ['bodies.assembly.quorum', 'cner', { value: '4/3' }, '"4/3" is no possible share'],
    ['bodies.assembly.quorum', 'cner', { value: '0/3' }, '"0/3" is no possible share'],
    ['bodies.assembly.quorum', 'cner', { value: '2/0' }, '"2/0" is no possible share'],
    ['bodies.assembly.quorum', 'cner', { value: '三分之二' }, 'a share is written like 2/3'],
    ['admission.publicityDays', 'cner', { value: 0 }, 'is 0; it must be more than 0'],
    ['admission.publicityDays', 'cner', { value: 2.5 }, 'must be a whole number, not 2.5'],
    ['admission.publicityDays', 'cner', { value: 100_000 }, 'is 100000; it must not be above 3660'],
    ['withdrawal.noticeMonths', 'cner', { value: 121 }, 'is 121; it must not be above 120'],
    ['bodies.council.termYears', 'tocop', { value: 10_000 }, 'is 10000; it must not be above 100'],
    ['bodies.council.termYears', 'tocop', { value: 0 }, 'is 0; it must be more than 0'],
    ['bodies.council.termYears', 'tocop', { value: '四年' }, 'must be a number, not "四年"'],
    ['withdrawal.approver', 'cner', { choice: '中央电化教育馆' }, 'has no answer "中央电化教育馆" to choose'],
    ['dues.annualFee', 'tocop', { value: '每年两千' }, 'cannot be read'],
    ['bodies.council.quorum', 'tocop', { value: '1/2' }, 'asks no open question on 2026-03-02'],
    ['bodies.senate.quorum', 'tocop', { value: '1/2' }, 'is no parameter of this charter'],
    ['constructor.name', 'tocop', { value: '1/2' }, 'is no parameter of this charter'],
  ])('%s of %s: %j', (path, id, answer, sentence) => {
    const [only = '', ...rest] = sentencesOf(id, setting(path, answer));
    expect(rest).toEqual([]);
    expect(only).toContain(`${id} (settings): ${path} ${sentence}`);
  });

  it('the control: the same paths take possible answers', () => {
    expect(
      sentencesOf(
        'cner',
        setting('bodies.assembly.quorum', { value: '1/1' }),
        setting('admission.publicityDays', { value: 7 }),
      ),
    ).toEqual([]);
  });
});

describe('a file that has taken an answer up', () => {
  const revised = yamlOf('cner').replace(
    /quorum: \[\{ from: 2019-09-16, article: 第十七条, open: .*\n/,
    'quorum: [{ from: 2019-09-16, article: 第十七条, value: 1/2 }]\n',
  );
  const answer = setting('bodies.assembly.quorum', { value: '2/3' });

  it('is read without the answer, which a new answer may not do', () => {
    const charter = parseCharter(revised, 'cner.yaml');
    const read = withSettings(charter, [answer, setting('admission.publicityDays', { value: 7 })], { unasked: 'skip' });
    const view = charterOn(read, FROM);
    expect(view.bodies.assembly?.quorum).toMatchObject({
      value: { numerator: 1, denominator: 2 },
      article: '第十七条',
    });
    expect(view.admission.publicityDays?.value).toBe(7);
    expect(() => withSettings(charter, [answer])).toThrow('asks no open question');
  });

  it('an answer that its question does not know any more is told, not lost', () => {
    const charter = charterOf('cner');
    const gone = setting('withdrawal.approver', { choice: '教育局' });
    expect(() => withSettings(charter, [gone], { unasked: 'skip' })).toThrow('has no answer "教育局" to choose');
  });
});

describe('how the questions want to be answered', () => {
  const forms = (id: string) =>
    new Map(openQuestions(charterOf(id)).map(({ path, answer }) => [path, answer] as const));

  it.each([
    ['cner', 'bodies.assembly.quorum', 'fraction', null],
    ['cner', 'admission.publicityDays', 'number', '天'],
    ['cner', 'withdrawal.approver', 'choice', null],
    ['hefd', 'benefits.priceBeyondFreeFen', 'number', '元'],
    ['tocop', 'identity.foundedOn', 'text', null],
    ['tocop', 'admission.path', 'choice', null],
  ])('%s: %s is a %s', (id, path, kind, unit) => {
    expect(forms(id).get(path)).toMatchObject({ kind, unit, isRecordOnly: false });
  });

  it.each(['tocop', 'cner', 'hefd', 'hengshui'])('%s: each choice can be chosen without a problem', (id) => {
    const charter = charterOf(id);
    const chosen = openQuestions(charter).flatMap(({ path, from, answer }) =>
      answer.choices.map(({ text }) => setting(path, { choice: text }, from > FROM ? from : FROM)),
    );
    expect(chosen.length).toBeGreaterThan(0);
    const broken = chosen.filter((one) => sentencesOf(id, one).length > 0);
    expect(broken).toEqual([]);
  });

  it('[A17] the control: a choice that is none is refused', () => {
    expect(sentencesOf('tocop', setting('admission.path', { choice: '都不批准' }))).toHaveLength(1);
  });
});
