import { addMinutes, startOfDay } from '@mengwu/kernel';
import { convene, sit } from '../../support/governance/sit.ts';
import type { Chamber } from './chamber.ts';
import { accuse } from './departures.ts';
import { enlist, foundBody, membersPeople, registerOffice } from './people.ts';
import { choice, count, settle } from './settle.ts';
import { answerTasks, giveTask } from './tasks.ts';
import { raise } from './voices.ts';
import { complete, putAll, track, waiting } from './voting.ts';

/** A council with the people whom the charter names; a member is asked to answer before it might be expelled. */
export async function liveTocop(chamber: Chamber): Promise<void> {
  await settle(chamber, [
    { path: 'bodies.council.termYears', answer: count(4), reason: '理事任期与理事长、副理事长、秘书长的任期一致' },
    {
      ...{ path: 'offices.ownWaiver', answer: choice('由理事会批准') },
      reason: '秘书长本人的事项不应由秘书处自己批准，成立筹备会商定由理事会批准',
    },
  ]);
  await chamber.until(281);
  await found(chamber);
  await chamber.until(261);
  const points = await putAll(chamber, 'council', [
    { kind: 'plan', title: '审议年度研修工作计划' },
    { kind: 'rules', title: '制定课例资源使用管理办法' },
    { kind: 'report', title: '审议秘书处年度工作报告' },
  ]);
  const motions = [...(await waiting(chamber, 'council', 'admission')), ...points];
  const held = await sit(chamber, {
    ...{ body: 'council', title: '理事会年度会议', motions, daysAhead: 11, turnout: 92, favour: 95 },
  });
  const mine = held.motions.filter(({ id }) => points.includes(id));
  await track(chamber, mine, ['张敏霞', '秘书处项目组', '张敏霞']);
  await chamber.until(130);
  await giveTask(chamber, {
    ...{ kind: 'material', title: '提交校本研修课例', dueInDays: 45 },
    text: '请提交一节校本研修课例的教学设计和反思，供联盟资源库使用。',
  });
  await chamber.until(105);
  await answerTasks(chamber, 55, '已提交课例《函数的单调性》教学设计与反思。');
  await complete(chamber, '计划中的四次研修均已完成');
  await raise(chamber, 1, {
    ...{ kind: 'suggestion', title: '希望增加线上观课' },
    text: '路途较远的学校难以到场，建议每次观课同步开通线上。',
    answer: '下次观课起同步开通线上，会议页面会给出方式。',
  });
  await chamber.until(6);
  await accuse(chamber, 4, {
    facts: '未经联盟授权，以联盟名义对外收费开展培训三次，经两次提醒后仍未停止。',
    ...{ gravity: '对联盟声誉造成不良影响，属严重违反章程的行为。', replyDays: 20 },
  });
  const startsAt = addMinutes(startOfDay(chamber.day(-8)), 9 * 60 + 30);
  const [rules] = await putAll(chamber, 'council', [{ kind: 'rules', title: '修订联盟标识使用办法' }]);
  const next = [...(await waiting(chamber, 'council', 'admission')), ...(rules ? [rules] : [])];
  await convene(chamber, { body: 'council', title: '理事会第二次会议', motions: next }, startsAt);
  await chamber.until(3);
  await raise(chamber, 6, {
    ...{ kind: 'criticism', title: '活动通知发得太晚' },
    text: '上次工作坊通知到活动只有五天，学校来不及调课，请至少提前两周。',
  });
}

async function found(chamber: Chamber): Promise<void> {
  const chair = await enlist(chamber, '陈莉', '北京优学社教育咨询服务有限公司');
  const secretary = await enlist(chamber, '张敏霞', '联盟秘书处');
  const expert = await enlist(chamber, '王陆', '首都师范大学');
  const members = (await membersPeople(chamber)).slice(0, 9);
  const paper = '联盟成立会议纪要';
  await foundBody(chamber, { body: 'council', title: '理事', paper }, [chair, secretary, ...members]);
  await foundBody(chamber, { body: 'expertCommittee', title: '主任', paper }, [expert]);
  const startsOn = await chamber.today();
  await registerOffice(chamber, { office: '理事长', personId: chair.personId, startsOn });
  await registerOffice(chamber, { office: '秘书长', personId: secretary.personId, startsOn });
}
