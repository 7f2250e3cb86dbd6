import { addMinutes, startOfDay } from '@mengwu/kernel';
import { convene, sit } from '../../support/governance/sit.ts';
import type { Chamber } from './chamber.ts';
import { choice, count, settle, share } from './settle.ts';
import { answerTasks, giveTask } from './tasks.ts';
import { dispute, enterDirectory, raise } from './voices.ts';
import { complete, putAll, track } from './voting.ts';

/** All members are the assembly; whoever applies is made public first, and members may object. */
export async function liveCner(chamber: Chamber): Promise<void> {
  await settle(chamber, [
    { path: 'admission.publicityDays', answer: count(7), reason: '参照教育系统公示惯例，公示不少于七天' },
    { path: 'bodies.assembly.quorum', answer: share(1, 2), reason: '成立筹备会商定过半数成员出席方可召开' },
    {
      path: 'bodies.assembly.majority',
      answer: share(2, 3),
      reason: '重要决定须有广泛共识，筹备会商定三分之二以上赞成',
    },
    {
      path: 'withdrawal.approver',
      answer: choice('秘书处'),
      reason: '秘书处是日常工作执行机构，退出申请由其受理和批准',
    },
    { path: 'withdrawal.noticeMonths', answer: count(1), reason: '便于交接资源接入工作，提前一个月提出' },
  ]);
  await chamber.until(250);
  const points = await putAll(chamber, 'assembly', [
    { kind: 'report', title: '审议秘书处年度工作报告' },
    { kind: 'rules', title: '制定资源审查工作细则' },
  ]);
  const held = await sit(chamber, {
    ...{ body: 'assembly', title: '成员大会年度会议', motions: points, daysAhead: 14, turnout: 85, favour: 92 },
  });
  await track(chamber, held.motions, ['秘书处资源组', '秘书处综合组']);
  await chamber.until(200);
  await publishList(chamber);
  await enterDirectory(chamber, 9);
  await chamber.until(150);
  await giveTask(chamber, {
    ...{ kind: 'material', title: '填报资源接入与服务情况', dueInDays: 45 },
    text: '请填报本年度接入资源数量、服务用户数和资源审查情况。',
  });
  await chamber.until(120);
  await answerTasks(chamber, 60, '本年度接入资源 1,260 条，服务用户 4.3 万人，已完成全部资源审查。');
  await complete(chamber, '报告已印发各成员单位');
  await raise(chamber, 2, {
    ...{ kind: 'suggestion', title: '统一资源元数据格式' },
    text: '各平台元数据字段不一致，建议联盟发布统一模板。',
    answer: '已列入接入标准研讨会议题，模板草案下月征求意见。',
  });
  await chamber.until(45);
  await dispute(chamber, [1, 5], {
    ...{ title: '课程视频转载的署名问题', text: '对方平台转载我馆课程视频时未标明来源，请协商更正。' },
    negotiated: '双方联系人通话一次，对方同意核查转载清单，一周内答复。',
  });
  await chamber.until(9);
  const [plan] = await putAll(chamber, 'assembly', [{ kind: 'plan', title: '审议下一年度工作计划' }]);
  const startsAt = addMinutes(startOfDay(chamber.day(-12)), 9 * 60);
  await convene(chamber, { body: 'assembly', title: '成员大会', motions: plan ? [plan] : [] }, startsAt);
  await raise(chamber, 7, {
    ...{ kind: 'supervision', title: '请公布上年度评估结果' },
    text: '章程规定定期分析评估并公布评价报告，请说明上年度报告何时公布。',
  });
  await chamber.until(1);
  await object(chamber, 3);
  await publishList(chamber);
}

async function publishList({ officer, alliance }: Chamber): Promise<void> {
  const params = { alliance };
  const { next } = await officer.call('GET /alliances/:alliance/desk/member-lists', { params });
  const body = { expectedMembers: next.members };
  await officer.call('POST /alliances/:alliance/desk/member-lists', { params, body });
}

/** A member objects to somebody whose public notice runs; the desk has not answered yet. */
async function object({ alliance, life }: Chamber, index: number): Promise<void> {
  const person = life.members[index]?.person;
  const params = { alliance };
  const { items } = await life.system.visitor.call('GET /alliances/:alliance/publicities', { params, query: {} });
  const running = items.find(({ state }) => state === 'running');
  if (!person || !running) throw new Error('no public notice runs');
  await person.signIn();
  await person.call('POST /alliances/:alliance/publicities/:publicity/objections', {
    params: { alliance, publicity: running.id },
    body: { reason: '该单位填写的平台接入情况与省级平台的记录不一致，请核实。', files: [] },
  });
}
