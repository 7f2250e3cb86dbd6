import { addMinutes, startOfDay } from '@mengwu/kernel';
import { decide } from '../../support/governance/decide.ts';
import { convene } from '../../support/governance/sit.ts';
import type { Chamber } from './chamber.ts';
import { enlist, foundBody, membersPeople, registerOffice } from './people.ts';
import { count, settle, share } from './settle.ts';
import { answerTasks, giveTask } from './tasks.ts';
import { raise } from './voices.ts';
import { complete, putAll, track } from './voting.ts';

/** Whatever matters goes through two bodies: the council votes, then the assembly of all members. */
export async function liveHefd(chamber: Chamber): Promise<void> {
  const half = '通知没有写明出席人数，理事会筹备会议商定过半数出席方可开会';
  const majority = '理事会筹备会议商定出席者三分之二以上赞成方可通过';
  await settle(chamber, [
    { path: 'bodies.council.quorum', answer: share(1, 2), reason: half },
    { path: 'bodies.council.majority', answer: share(2, 3), reason: majority },
    { path: 'bodies.assembly.quorum', answer: share(1, 2), reason: half },
    { path: 'bodies.assembly.majority', answer: share(2, 3), reason: majority },
    { path: 'bodies.council.termYears', answer: count(3), reason: '理事会筹备会议商定每三年换届一次' },
    { path: 'offices.termYears', answer: count(3), reason: '秘书长与理事会同期换届' },
  ]);
  await chamber.until(281);
  await found(chamber);
  await chamber.until(261);
  const [plan] = await putAll(chamber, 'council', [{ kind: 'plan', title: '审议年度项目计划' }]);
  if (plan === undefined) throw new Error('the plan is missing');
  const decided = await decide(chamber, plan, { turnout: 90, favour: 93 });
  await track(chamber, [decided], ['苏会然']);
  await chamber.until(135);
  await giveTask(chamber, {
    ...{ kind: 'reply', title: '对教师发展师能力框架提出意见', dueInDays: 45 },
    text: '请各成员单位对能力框架征求意见稿提出修改意见，没有意见也请回复。',
  });
  await chamber.until(110);
  await answerTasks(chamber, 60, '建议在“研究与改进”部分增加课程评价的要求，其余无意见。');
  await complete(chamber, '各项目均已启动并在季度会议上汇报');
  await raise(chamber, 3, {
    ...{ kind: 'suggestion', title: '季度会议资料希望提前发' },
    text: '会议资料最好提前一周发给参会老师，便于准备讨论。',
    answer: '从下次季度会议起，资料提前七天在会议页面公布。',
  });
  await chamber.until(12);
  const motions = await putAll(chamber, 'council', [
    { kind: 'rules', title: '修订项目经费使用办法' },
    { kind: 'report', title: '审议秘书处半年工作报告' },
  ]);
  const startsAt = addMinutes(startOfDay(chamber.day(-9)), 14 * 60);
  await convene(chamber, { body: 'council', title: '理事会第二次会议', motions }, startsAt);
}

async function found(chamber: Chamber): Promise<void> {
  const secretary = await enlist(chamber, '苏会然', '联盟秘书处');
  const people = await membersPeople(chamber);
  const paper = '理事推选结果';
  await foundBody(chamber, { body: 'council', title: '理事', paper }, people.slice(0, 9));
  await foundBody(chamber, { body: 'expertCommittee', title: '委员', paper: '专家委员会名单' }, people.slice(9, 12));
  const startsOn = await chamber.today();
  await registerOffice(chamber, { office: '秘书长', personId: secretary.personId, startsOn });
}
