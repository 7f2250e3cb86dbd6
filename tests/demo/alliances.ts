import { creditCode } from '../support/factories/credit-code.ts';
import { personName, phoneNumber } from '../support/factories/names.ts';

export type Ending =
  | 'member'
  | 'owing'
  | 'resolution'
  | 'publicity'
  | 'review'
  | 'returned'
  | 'refused'
  | 'withdrawn'
  | 'draft';

export interface DemoAlliance {
  readonly id: string;
  readonly officer: string;
  readonly units: (serial: number) => string;
  readonly kind: (serial: number) => string;
  /** How many applications end how. */
  readonly endings: Readonly<Partial<Record<Ending, number>>>;
}

const PLACES = ['云梦', '长汀', '明湖', '临川', '青岩', '白鹭', '石桥', '南浦', '松陵', '兰溪', '枫林', '桃源', '雁门'];
const place = (serial: number) => PLACES[serial % PLACES.length] ?? '云梦';
const of = (names: readonly string[]) => (serial: number) =>
  `${place(serial)}${names[Math.floor(serial / PLACES.length + serial) % names.length]}`;

/** The four alliances and who comes to them; every name is made up. */
export const demoAlliances: readonly DemoAlliance[] = [
  {
    id: 'hefd',
    officer: '孙若梅',
    units: of(['师范大学', '理工大学', '农业大学', '财经大学', '学院']),
    kind: () => 'unit',
    endings: { member: 22, owing: 3, resolution: 2, review: 3, returned: 2, refused: 1, withdrawn: 1, draft: 2 },
  },
  {
    id: 'tocop',
    officer: '陈书琴',
    units: of(['实验小学', '第一中学', '教师进修学校', '教育科学研究院', '外国语学校']),
    kind: (serial) => (serial % 4 === 3 ? 'individual' : 'unit'),
    endings: { member: 18, resolution: 2, review: 3, returned: 1, refused: 1, draft: 1 },
  },
  {
    id: 'cner',
    officer: '黎向东',
    units: of(['电化教育馆', '智慧教育科技有限公司', '教育技术协会', '数字资源中心']),
    kind: () => 'unit',
    endings: { member: 18, publicity: 3, review: 3, returned: 1, refused: 1, draft: 1 },
  },
  {
    id: 'hengshui',
    officer: '耿立新',
    units: of(['技师学院', '机械制造有限公司', '焊接行业协会', '高级技工学校']),
    kind: () => 'unit',
    endings: { member: 18, resolution: 3, review: 2, returned: 1, refused: 1, withdrawn: 1 },
  },
];

/** Answers to every form of the four charters, by the key of the field. */
export function answers(
  unit: string,
  serial: number,
  contact: { name: string; phone: string },
): Record<string, string> {
  const mail = (name: string) => `${name}${serial}@example.edu.cn`;
  return {
    unitName: unit,
    personName: contact.name,
    creditCode: creditCode(serial),
    departmentName: '教师发展中心',
    address: `${place(serial)}市学府路 ${(serial % 90) + 1} 号`,
    introduction: `${unit}长期从事教师发展与教学改进工作，设有专门团队，每年开展多场研修活动。`,
    representativeName: personName(serial + 500),
    representativeTitle: '主任',
    representativePhone: phoneNumber(800_000 + serial),
    representativeEmail: mail('zhuren'),
    contactName: contact.name,
    contactTitle: '项目主管',
    contactPhone: contact.phone,
    contactEmail: mail('lianxi'),
    reason: '希望与同行共建标准、共享资源，促进本单位教师的可持续发展。',
    evidence: '近三年承担省级教师发展项目两项，组织校本研修四十余场，成果在区域内推广。',
    qualification: '教师资格证、副教授',
    employer: unit,
    unitOpinion: '同意申请加入联盟。',
  };
}
