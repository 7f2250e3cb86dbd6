import { describe, expect, it } from '@jest/globals';
import { isCreditCode } from '../credit-code.ts';
import { isMainlandPhone, plainPhone } from '../phone-number.ts';
import { viewOf } from '../real-charter.fixture.ts';
import { applicationForm } from './application-form.ts';
import { checkApplication } from './check-application.ts';

const hefd = viewOf('hefd');

const complete = {
  unitName: '江城大学',
  creditCode: '91350100M000100Y43',
  unitKind: '地方院校',
  departmentName: '教师发展中心',
  address: '江城市学府路1号',
  introduction: '一所地方综合性大学。',
  representativeName: '林知远',
  representativeTitle: '主任',
  representativePhone: '13800138000',
  representativeEmail: 'lin@example.edu.cn',
  contactName: '周晓禾',
  contactTitle: '科员',
  contactPhone: '027-87654321',
  contactEmail: 'zhou@example.edu.cn',
  reason: '希望系统开展教师发展工作。',
  stampedForm: '0192f0c4-aaaa-7bbb-8ccc-123456789abc',
};

const labels = new Map(
  applicationForm(hefd, 'unit')?.screens.flatMap(({ fields }) => fields.map((field) => [field.key, field.label])),
);

const check = (changes: Record<string, unknown>) => checkApplication(hefd, 'unit', { ...complete, ...changes });

describe('the form of hefd [D12]', () => {
  it('[D12] asks on four screens, none with more than seven fields', () => {
    const form = applicationForm(hefd, 'unit');
    expect(form?.screens.map(({ title, fields }) => [title, fields.length])).toEqual([
      ['学校与部门', 6],
      ['单位代表', 4],
      ['联系人', 4],
      ['入盟理由与盖章', 2],
    ]);
    expect(form?.stamp).toBe('部门章');
    expect(form?.open?.rule).toBe('D12');
    expect(applicationForm(hefd, 'individual')).toBeUndefined();
    expect(applicationForm(hefd, 'constructor')).toBeUndefined();
  });

  it('the control: a complete application has no problem', () => {
    expect(check({})).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string, string, Record<string, number>]>([
    ['a missing name', { unitName: undefined }, 'unitName', 'required', {}],
    ['a name of spaces', { unitName: '  ' }, 'unitName', 'required', {}],
    ['a name that is no text', { unitName: ['江城大学'] }, 'unitName', 'bad_value', {}],
    [
      'an introduction of 501 characters',
      { introduction: '字'.repeat(501) },
      'introduction',
      'too_long',
      { max: 500, length: 501 },
    ],
    ['a short phone number', { contactPhone: '1380013800' }, 'contactPhone', 'bad_phone', {}],
    ['an e-mail without a domain', { contactEmail: 'zhou@example' }, 'contactEmail', 'bad_email', {}],
    ['a wrong check character', { creditCode: '91350100M000100Y44' }, 'creditCode', 'bad_credit_code', {}],
    ['a kind that is not offered', { unitKind: '幼儿园' }, 'unitKind', 'not_an_option', {}],
    ['a field that nobody asked for', { amountFen: 1 }, 'amountFen', 'unknown_field', {}],
    ['a path instead of a file', { stampedForm: '../etc/passwd' }, 'stampedForm', 'bad_file', {}],
    ['one name for both people', { contactName: '林 知远' }, 'contactName', 'same_person', {}],
    ['one phone for both people', { contactPhone: '+86 138-0013-8000' }, 'contactPhone', 'same_person', {}],
  ])('[D12] %s is told by name', (_, changes, field, code, params) => {
    const label = labels.get(field);
    expect(check(changes)).toEqual([
      { field, code, params: { ...(label && code !== 'same_person' && { label }), ...params } },
    ]);
  });

  it('500 characters fit, also when they are written as surrogate pairs', () => {
    expect(check({ introduction: '𠮷'.repeat(500) })).toEqual([]);
  });

  it('an empty application names all sixteen fields, in the order of the form', () => {
    const problems = checkApplication(hefd, 'unit', {});
    expect(problems.map(({ field }) => field)).toEqual(Object.keys(complete));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['required']));
  });

  it('answers inherited from a prototype do not count', () => {
    expect(checkApplication(hefd, 'unit', Object.create(complete) as Record<string, unknown>)).toHaveLength(16);
  });
});

describe('the other forms', () => {
  it('[A10] a person agrees to both declarations and gives evidence, each told when it is missing', () => {
    const person = {
      personName: '许望舒',
      contactPhone: '13900139000',
      contactEmail: 'xu@example.cn',
      evidence: '多年从事教师研修。',
      qualification: '高级教师',
    };
    const tocop = viewOf('tocop');
    expect(checkApplication(tocop, 'individual', { ...person, upholdsCharter: true, joinsFreely: true })).toEqual([]);
    expect(checkApplication(tocop, 'individual', { ...person, upholdsCharter: 'true', evidence: '' })).toEqual([
      { field: 'evidence', code: 'required', params: { label: '在本领域的影响力' } },
      { field: 'upholdsCharter', code: 'declaration_needed', params: { label: '我（单位）拥护联盟章程' } },
      { field: 'joinsFreely', code: 'declaration_needed', params: { label: '我（单位）自愿加入联盟' } },
    ]);
  });

  it('[C20][C22] the kinds of unit are those of the printed form, and the gap is an open question', () => {
    const form = applicationForm(viewOf('cner'), 'unit');
    const fields = form?.screens.flatMap((screen) => screen.fields) ?? [];
    expect(fields.find(({ key }) => key === 'unitKind')?.options).toEqual(['教育部门', '企业', '社会团体']);
    expect(fields.filter(({ printed }) => printed).map(({ label }) => label)).toEqual([
      ...['单位名称', '地址', '单位性质', '单位基本情况'],
      ...['代表姓名', '代表职务', '代表电话', '代表邮箱', '联系人姓名', '联系人职务', '联系人电话', '联系人邮箱'],
      ...['单位意见', '盖章日期'],
    ]);
    expect(fields.filter(({ printed }) => !printed).map(({ key, article }) => [key, article])).toEqual([
      ['creditCode', '第十九条、第二十条'],
      ['stampedForm', '通知'],
    ]);
    expect(form?.declarations.map(({ text }) => text)).toEqual(['本单位拥护联盟的章程', '本单位有加入联盟的意愿']);
    expect([form?.stamp, form?.open?.rule]).toEqual(['公章', 'C22']);
  });

  it('[A5] a unit is one of four kinds, a person names her qualification; nothing else can be handed in', () => {
    const tocop = viewOf('tocop');
    const fieldsOf = (kind: string) => applicationForm(tocop, kind)?.screens.flatMap((screen) => screen.fields) ?? [];
    const kinds = fieldsOf('unit').find(({ key }) => key === 'unitKind');
    expect(kinds).toMatchObject({
      options: ['教育管理部门', '教育技术部门', '学校', '企业'],
      required: true,
      article: '二（一）3',
    });
    expect(checkApplication(tocop, 'unit', { unitKind: '出版社' })).toContainEqual({
      field: 'unitKind',
      code: 'not_an_option',
      params: { label: '单位类别' },
    });
    expect(fieldsOf('individual').find(({ key }) => key === 'qualification')).toMatchObject({
      required: true,
      article: '二（一）3',
    });
    expect(checkApplication(tocop, 'individual', {}).map(({ field }) => field)).toContain('qualification');
  });

  it('[C5] platforms, schools and units at work in the system may join; the form takes units alone', () => {
    const { memberKinds } = viewOf('cner');
    expect(Object.keys(memberKinds)).toEqual(['unit']);
    const who = memberKinds.unit?.whoMayJoin.value.map(({ text }) => text) ?? [];
    expect(who).toEqual([expect.stringContaining('平台责任主体'), '中小学校', expect.stringContaining('企事业单位')]);
    const cner = viewOf('cner');
    expect(applicationForm(cner, 'individual')).toBeUndefined();
    expect(checkApplication(cner, 'unit', { unitKind: '个人' })).toContainEqual({
      field: 'unitKind',
      code: 'not_an_option',
      params: { label: '单位性质' },
    });
  });

  it('[E3] the kinds of unit are those of article 8', () => {
    const fields = applicationForm(viewOf('hengshui'), 'unit')?.screens.flatMap((screen) => screen.fields);
    expect(fields?.find(({ key }) => key === 'unitKind')?.options).toEqual([
      '技工院校',
      '企业',
      '行业协会',
      '社会团体',
    ]);
  });
});

describe('numbers that people write', () => {
  it.each(['91350100M000100Y43', '91350100m000100y43 ', '914403001922038216', '9144030071526726XG'])(
    'takes %s as a credit code, and no other last character',
    (code) => {
      expect(isCreditCode(code)).toBe(true);
      const fits = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((last) =>
        isCreditCode(code.trim().slice(0, 17) + last),
      );
      expect(fits).toHaveLength(1);
    },
  );

  it.each(['', '91350100M000100Y4', '91350100M000100Y4I', '9135O100M000100Y43', '９1350100M000100Y43'])(
    'refuses %j as a credit code',
    (code) => expect(isCreditCode(code)).toBe(false),
  );

  it.each(['13800138000', '+86 138 0013 8000', '0512-81884766', '(010)88512937', '010-68902177-802', '02787654321'])(
    'takes %s as a phone number',
    (phone) => expect(isMainlandPhone(phone)).toBe(true),
  );

  it.each(['12800138000', '138001380001', '81884766', '0512', 'abc', '+1 415 555 0100', '１３８００１３８０００'])(
    'refuses %s as a phone number',
    (phone) => expect(isMainlandPhone(phone)).toBe(false),
  );

  it('keeps an extension and drops what only looks', () => {
    expect(plainPhone('010-68902177 转 802')).toBe('01068902177-802');
    expect(plainPhone('+86 138-0013-8000')).toBe('13800138000');
  });
});
