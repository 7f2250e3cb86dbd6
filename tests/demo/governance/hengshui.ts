import { addDays, addMinutes, addYears, type Instant } from '@mengwu/kernel';
import { put } from '../../simulation/acts/motions.ts';
import { convene, sit, vote, welcome } from '../../support/governance/sit.ts';
import type { Chamber } from './chamber.ts';
import { giveNotice } from './departures.ts';
import { keepBook } from './money.ts';
import { foundBody, membersPeople, registerOffice, type Seated } from './people.ts';
import { answerTasks, giveTask } from './tasks.ts';
import { raise } from './voices.ts';
import { complete, electable, putAll, track, waiting } from './voting.ts';

const DIRECTORS = 15;
const QUARTER = 15;
/** The term of the secretary-general has so many days left: a reminder is due. */
const DAYS_LEFT = 64;

/** A council of fifteen units with a standing council of five; it is in session as the newcomer comes in. */
export async function liveHengshui(chamber: Chamber): Promise<void> {
  await chamber.until(281);
  const directors = (await membersPeople(chamber)).slice(0, DIRECTORS);
  await found(chamber, directors);
  await chamber.until(261);
  await yearlySitting(chamber, directors);
  await chamber.until(140);
  await giveTask(chamber, {
    ...{ kind: 'material', title: '报送校企合作年度数据', dueInDays: 40 },
    text: '请报送本年度校企合作项目、订单培养人数和实训基地使用情况。',
  });
  await chamber.until(121);
  await putAll(chamber, 'council', [{ kind: 'plan', title: '调整下半年专业集群建设计划' }]);
  await tooFew(chamber);
  await chamber.until(104);
  await answerTasks(chamber, 65, '已汇总本单位全年校企合作数据：合作企业 6 家，订单班 3 个。');
  await complete(chamber, '已按计划完成，并向常务理事会报告');
  await chamber.until(70);
  await keepBook(chamber, [
    ['衡川重型机械有限公司', 50_000],
    ['滨湖市焊接行业协会', 20_000],
    ['白鹭汽车零部件有限公司', 30_000],
  ]);
  await raise(chamber, 2, {
    ...{ kind: 'suggestion', title: '实训基地开放时间能否延长' },
    text: '周末也有企业职工培训需求，建议共享实训基地周六开放。',
    answer: '已与三所院校协商，下月起周六上午开放，预约方式见公告。',
  });
  await chamber.until(38);
  await giveNotice(chamber, 16, '因单位合并重组，经研究决定申请退出联盟，现书面通知理事会。');
  await chamber.until(16);
  await announceSittings(chamber);
}

async function found(chamber: Chamber, directors: readonly Seated[]): Promise<void> {
  const [chair, vice, secretary, member] = directors;
  if (!chair || !vice || !secretary || !member) throw new Error('too few members for a council');
  const paper = '联盟成立大会决议';
  const unit = { paper, isOfUnits: true };
  await foundBody(chamber, { ...unit, body: 'council', title: '理事' }, directors);
  await foundBody(chamber, { paper, body: 'standingCouncil', title: '常务理事' }, [chair, vice, secretary, member]);
  const today = await chamber.today();
  const longAgo = addDays(addYears(chamber.day(0), -5), DAYS_LEFT);
  await registerOffice(chamber, { office: '理事长', personId: chair.personId, startsOn: today });
  await registerOffice(chamber, { office: '常务副理事长', personId: vice.personId, startsOn: today });
  await registerOffice(chamber, { office: '秘书长', personId: secretary.personId, startsOn: longAgo });
}

/** Admits, plans, and fills the fifth place of the standing council by a secret vote. */
async function yearlySitting(chamber: Chamber, directors: readonly Seated[]): Promise<void> {
  const points = await putAll(chamber, 'council', [
    { kind: 'plan', title: '审议联盟年度工作计划' },
    { kind: 'report', title: '审议常务理事会工作报告' },
    { kind: 'rules', title: '制定实训基地共享管理办法' },
  ]);
  const candidate = await electable(chamber, 'standingCouncil');
  if (!candidate) throw new Error('nobody can be elected into the standing council');
  const election = await put(
    chamber,
    { body: 'council', kind: 'election', title: `选举${candidate.label}为常务理事` },
    candidate,
  );
  const secret = new Set([election]);
  const motions = [...(await waiting(chamber, 'council', 'admission')), ...points, election];
  const held = await sit(chamber, {
    ...{ body: 'council', title: '理事会年度会议', motions, secret, daysAhead: 11, turnout: 90, favour: 94 },
  });
  await track(
    chamber,
    held.motions.filter(({ id }) => points.includes(id)),
    [directors[0], directors[1], directors[3]].map((one) => one?.name ?? '秘书处'),
  );
}

/** Fewer come than are needed: it is adjourned, and its motion waits for the next one. */
async function tooFew(chamber: Chamber): Promise<void> {
  const motions = await waiting(chamber, 'council');
  const agenda = { body: 'council', title: '理事会临时会议', motions, daysAhead: 11, turnout: 50, favour: 90 };
  await sit(chamber, agenda);
}

/** One sitting is called for next week; another has just begun, and one of its votes is open. */
async function announceSittings(chamber: Chamber): Promise<void> {
  const { life, day } = chamber;
  const [urgent, ...later] = await waiting(chamber, 'council', 'admission');
  const [rules] = await putAll(chamber, 'council', [
    {
      ...{ kind: 'rules', title: '制定学分互认实施办法' },
      text: '为落实校校联动机制，拟定联盟院校学分互认实施办法：\n一、互认课程由各专业集群提出清单；\n二、成绩由开课院校认定；\n三、秘书处每学期公布互认目录。',
    },
  ]);
  const [plan] = await waiting(chamber, 'council', 'plan');
  const withdrawal = await waiting(chamber, 'council', 'withdrawal');
  const now = [urgent, plan, rules].filter((id) => id !== undefined);
  const inSession = await convene(
    chamber,
    { body: 'council', title: '理事会第二次会议', motions: now },
    recently(life.home),
  );
  const next = addMinutes(`${addDays(day(0), 6)}T01:00:00.000Z` as Instant, 0);
  await convene(chamber, { body: 'council', title: '理事会第三次会议', motions: [...later, ...withdrawal] }, next);
  await acknowledge(chamber, inSession.id);
  await giveTask(chamber, {
    ...{ kind: 'reply', title: '反馈下一年度招生意向', dueInDays: 30 },
    text: '请反馈本单位下一年度招生专业和人数意向，便于秘书处汇总。',
  });
  await chamber.system.travelTo(addMinutes(life.home, -10));
  await openOne(chamber, inSession.id, now);
}

/** The quarter of an hour before the last one. */
function recently(home: Instant): Instant {
  const minutes = Number(home.slice(14, 16));
  return addMinutes(`${home.slice(0, 17)}00.000Z` as Instant, -(minutes % QUARTER) - QUARTER);
}

/** Most directors say that they will come; some have not even read the notice. */
async function acknowledge({ alliance, households, life, chance }: Chamber, sitting: string): Promise<void> {
  for (const { contact } of households.slice(0, DIRECTORS)) {
    if (contact === life.cast.director || chance.percent(25)) continue;
    await contact.signIn();
    await contact.call('POST /alliances/:alliance/sittings/:sitting/acknowledge', {
      params: { alliance, sitting },
      body: { answer: chance.percent(85) ? 'attending' : 'absent', note: null },
    });
  }
}

/** The first motion is decided; the second one is being voted on, and the newcomer's own vote is missing. */
async function openOne(chamber: Chamber, sitting: string, motions: readonly string[]): Promise<void> {
  const { officer, alliance, life, chance } = chamber;
  const seen = await welcome(chamber, sitting, 87, [life.cast.director.name]);
  if (!seen.quorum.isQuorate) throw new Error('too few directors came');
  await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/open', { params: { alliance, sitting } });
  const [first, second] = motions;
  if (first === undefined || second === undefined) throw new Error('there is too little to vote on');
  await vote(chamber, first, { favour: 95 });
  const params = { alliance, motion: second };
  const open = await officer.call('POST /alliances/:alliance/desk/motions/:motion/open-vote', {
    params,
    body: { manner: 'named', deadline: null },
  });
  const others = open.voters.filter(({ part, name }) => part === 'voter' && name !== life.cast.director.name);
  for (const { mandate } of others.slice(0, 7)) {
    await officer.call('POST /alliances/:alliance/desk/motions/:motion/record-vote', {
      params,
      body: { mandate, choice: chance.percent(80) ? 'yes' : 'no' },
    });
  }
}
