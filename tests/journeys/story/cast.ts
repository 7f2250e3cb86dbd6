import { creditCode } from '../../support/factories/credit-code.ts';
import { personName, phoneNumber } from '../../support/factories/names.ts';
import type { PersonSeed } from '../../support/system/index.ts';

export const ALLIANCE = 'hefd';
export const ALLIANCE_NAME = '高校教师发展中心可持续发展联盟';

const FIRST = '澄镜碧霁兰松云雁望归听扬汀芷桐榆杉桂枫柏';
const SECOND = '湖溪川岭洲屿浦江原野台岸山谷泉湾河林峰塘';
const KIND = ['师范', '理工', '科技', '农业', '财经', '医科', '工商', '外国语'];

const letter = (list: string, index: number): string => list[index % list.length] ?? '';

/** Who plays in the journey; another `mark` gives other people at another university. */
export interface Cast {
  readonly school: string;
  readonly creditCode: string;
  readonly representative: string;
  readonly contact: PersonSeed;
  readonly colleagues: readonly [PersonSeed, PersonSeed];
  /** A fourth teacher, for whom no seat is left. */
  readonly fourth: PersonSeed;
  readonly volunteer: PersonSeed;
  /** Somebody from another university. */
  readonly stranger: PersonSeed;
}

export function castOf(mark: number, client: 'weapp' | 'h5' = 'weapp'): Cast {
  const person = (role: string, at: number): PersonSeed => ({
    persona: `${role}-${mark}`,
    name: personName(mark + at),
    phone: phoneNumber((mark * 10 + at) % 99_999_999),
    client,
  });
  const school = `${letter(FIRST, mark)}${letter(SECOND, Math.floor(mark / FIRST.length))}${KIND[mark % KIND.length]}大学`;
  return {
    school,
    creditCode: creditCode(mark % 1_000_000_000),
    representative: personName(mark + 7),
    contact: person('contact', 0),
    colleagues: [person('colleague-a', 1), person('colleague-b', 2)],
    fourth: person('colleague-c', 3),
    volunteer: person('volunteer', 4),
    stranger: person('stranger', 5),
  };
}

/** What she writes into the form of the charter, all but the stamped form. */
export function answersOf({ school, creditCode: code, representative, contact }: Cast): Record<string, string> {
  return {
    unitName: school,
    creditCode: code,
    unitKind: '地方院校',
    departmentName: '教师发展中心',
    address: '江苏省苏州市学府路1号',
    introduction: '教师发展中心成立于二〇一五年，每年组织二十余场教学工作坊。',
    representativeName: representative,
    representativeTitle: '教师发展中心主任',
    representativePhone: '051288160001',
    representativeEmail: 'director@example.edu.cn',
    contactName: contact.name,
    contactTitle: '教师发展中心秘书',
    contactPhone: contact.phone,
    contactEmail: 'office@example.edu.cn',
    reason: '希望与兄弟院校共同探索教师发展的可持续模式。',
  };
}
