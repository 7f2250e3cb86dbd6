import type { CharterView } from '../charter-on.ts';
import { type Told, tell, tellClauses } from './provision.ts';

/** Who may hold an office, how long, and what it is for. */
export function tellOffices({ offices, bodies }: CharterView): Told[] {
  if (!offices) return [];
  const who = ({ body, who }: { body?: string | undefined; who?: string | undefined }) =>
    who ?? bodies[body ?? '']?.name.value ?? '';
  return [
    ...tell(offices.titles, '职务', {
      by: 'system',
      how: '系统登记任职人和起止日期',
      words: (list) => list.map(({ title }) => title).join('、'),
    }),
    ...tell(offices.termYears, '任期', {
      by: 'system',
      how: '系统计算届满日期，届满前 180、90、30 天提醒',
      words: (years) => `${years}年`,
    }),
    ...tell(offices.maxTerms, '连任', { by: 'system', how: '超出届数时不能就任', words: (terms) => `最多${terms}届` }),
    ...tell(offices.maxAge, '任职年龄', {
      by: 'system',
      how: '按就任当天的年龄核对',
      words: (age) => `不超过${age}岁`,
    }),
    ...tell(offices.extensionPath, '超过届数', {
      by: 'system',
      how: '各步都完成后才能就任',
      words: (steps) => steps.map((step) => `${who(step)}${step.does}`).join('，'),
    }),
    ...tell(offices.overAgePath, '超过年龄', {
      by: 'system',
      how: '各步都完成后才能就任',
      words: (steps) => steps.map((step) => `${who(step)}${step.does}`).join('，'),
    }),
    ...tell(offices.ownWaiver, '本人的豁免由谁批准', {
      by: 'system',
      how: '任何人不能批准自己的豁免',
      words: (way) => (way === 'council' ? '由理事会批准' : '由秘书处其他负责人批准'),
    }),
    ...tellClauses(offices.checklist, '任职条件', ({ maxAge }) => ({
      by: 'system',
      how: maxAge === undefined ? '提名时逐项核对，缺一项不能就任' : '系统按出生日期核对',
    })),
    ...Object.values(offices.duties).flatMap((held) =>
      tellClauses(held, '职责', { by: 'desk', how: '由任职人履行，决议的落实由系统列出' }),
    ),
    ...tell(offices.holders, '文件列出的任职人', {
      words: (list) => list.map(({ office, person }) => `${office}：${person}`).join('；'),
    }),
  ];
}
