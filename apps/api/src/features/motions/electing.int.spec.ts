import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Candidate, DeskMotion } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { DomainError, newId } from '../../platform/index.ts';
import { Bodies } from '../bodies/index.ts';
import { type Decided, Motions } from './index.ts';
import {
  api,
  close,
  closed,
  council,
  done,
  inTx,
  listed,
  officer,
  openChamber,
  opened,
  openVote,
  type Person,
  refusal,
  secondOfficer,
  send,
  votes,
  voting,
  written,
} from './motion.fixture.ts';

openChamber();

/** What the room above would do with a decision: the other side of the door. */
const heard: Decided[] = [];
let refuseWith: DomainError | undefined;
beforeAll(() => {
  api.get(Motions).onDecided('admission', async (tx, decided) => {
    if (refuseWith) throw refuseWith;
    heard.push(decided);
    tx.record({
      alliance: decided.alliance,
      action: 'motion.heard',
      subject: { kind: 'motion', id: decided.motionId },
    });
  });
});

const DESK = '/alliances/:alliance/desk';
const _PLENARY = '2026-03-27T06:00:00.000Z';

const _proposeAdmission = (alliance: string, body: string, subjectId = newId()) =>
  inTx((tx) =>
    api.get(Motions).propose(tx, {
      ...{ alliance, body, kind: 'admission', title: '吸收滏阳技工学校为成员', text: '审查意见见附件。' },
      subject: { kind: 'application', id: subjectId },
      concerns: { personIds: [], memberIds: [] },
      proposedBy: { personId: officer, as: '秘书处' },
      papers: [],
      payload: { step: 'resolution' },
    }),
  );

async function nominee(alliance: string, office: string, personId: string, bornOn: string | null): Promise<Candidate> {
  const body = { office, personId, takesOfficeOn: '2026-03-20', bornOn, nominatedBy: '理事会', note: '' };
  let candidate = await done<Candidate>(send(`POST ${DESK}/candidates`, { alliance }, body));
  for (const { key } of candidate.checklist)
    candidate = await done<Candidate>(
      send(
        `POST ${DESK}/candidates/:candidate/checks/:check`,
        { alliance, candidate: candidate.id, check: key },
        { isMet: true, note: '查阅材料', file: null },
      ),
    );
  return candidate;
}

const about = (ref: string, id: string, more: object = {}) => ({ ref, id, ...more });

describe('offices and seats', () => {
  it('[A16] [A20] over seventy: a waiver is voted, approved by another, and only then the secret election gives the office', async () => {
    const people = await council('tocop', 6);
    const elder = people[0] as Person;
    const candidate = await nominee('tocop', '理事长', elder.id, '1954-01-01');
    const sitting = await opened({ alliance: 'tocop' }, 6);
    const election = await written({
      ...{ alliance: 'tocop', kind: 'election', title: '选举理事长' },
      about: about('candidate', candidate.id),
    });
    expect(election.article).toBe('第11条（一）');
    await listed(election, sitting);
    const first = await done<DeskMotion>(openVote(election, 'secret'));
    expect(first).toMatchObject({ recused: [elder.name], ballot: { entitled: 5, present: 5, needed: 4 } });
    await votes(first, people.slice(1), { yes: 5 });
    // The age is looked at in the transaction that closes: nothing happens while it is against the charter.
    const early = await close(election);
    expect(early).toMatchObject({ status: 409, body: { code: 'motion_effect_refused' } });
    expect((early.body as { article: string }).article).toContain('第15条');
    const params = { alliance: 'tocop', candidate: candidate.id };
    const asked = await done<Candidate>(
      send(`POST ${DESK}/candidates/:candidate/waivers`, params, {
        kind: 'age',
        reason: '学科带头人',
      }),
    );
    const waiverId = asked.waivers[0]?.id ?? '';
    const waiver = await voting(
      { alliance: 'tocop', kind: 'waiver', title: '同意超龄任职', about: about('waiver', waiverId) },
      sitting,
    );
    await votes(waiver, people.slice(1), { yes: 4 });
    expect(await closed(waiver)).toMatchObject({ state: 'passed' });
    // Voted, and not yet approved: still refused.
    expect(await refusal(close(election))).toMatchObject({ code: 'motion_effect_refused' });
    await done(send(`POST ${DESK}/waivers/:waiver/approve`, { alliance: 'tocop', waiver: waiverId }, { note: '同意' }));
    expect(await closed(election)).toMatchObject({ state: 'passed' });
    expect(await api.get(Bodies).holder('tocop', '理事长', api.clock.now())).toMatchObject({ personId: elder.id });
  });

  it('[A20] nobody proposes a waiver for herself', async () => {
    await council('tocop', 3);
    const at = { alliance: 'tocop' };
    await api.database.withSession((session) =>
      session.execute(
        "INSERT INTO rights (alliance_id, id, person_id, right_name, granted_at) VALUES ('tocop', ?, ?, 'officer', ?)",
        [newId(), officer, api.clock.now()],
      ),
    );
    const candidate = await nomineeByOther('tocop', '秘书长', officer, '1950-01-01');
    const asked = await done<Candidate>(
      send(
        `POST ${DESK}/candidates/:candidate/waivers`,
        { ...at, candidate: candidate.id },
        { kind: 'age', reason: '工作需要' },
        secondOfficer,
      ),
    );
    const draft = { body: 'council', kind: 'waiver', title: '本人超龄任职', text: '请同意。', papers: [] };
    const own = send(`POST ${DESK}/motions`, at, { ...draft, about: about('waiver', asked.waivers[0]?.id ?? '') });
    expect(await refusal(own)).toMatchObject({ status: 403, code: 'waiver_self_approval' });
  });

  it('[E12] a council elects its standing council and removes from it; who is concerned does not vote', async () => {
    const people = await council('hengshui', 9);
    const [chen] = people as [Person];
    const sitting = await opened({ alliance: 'hengshui' }, 9);
    const election = await voting(
      {
        ...{ alliance: 'hengshui', kind: 'election', title: '选举常务理事' },
        about: about('person', chen.id, { body: 'standingCouncil' }),
      },
      sitting,
      'secret',
    );
    await votes(election, people.slice(1), { yes: 6 });
    await closed(election);
    const standing = await api.get(Bodies).entitled(undefined, 'hengshui', 'standingCouncil', api.clock.now());
    expect(standing).toMatchObject([{ personId: chen.id, title: '常务理事' }]);
    const removal = await voting(
      {
        alliance: 'hengshui',
        kind: 'removal',
        title: '免去常务理事',
        about: about('mandate', standing[0]?.mandateId ?? ''),
      },
      sitting,
    );
    expect(removal.recused).toEqual([chen.name]);
    await votes(removal, people.slice(1), { yes: 6 });
    await closed(removal);
    expect(await api.get(Bodies).entitled(undefined, 'hengshui', 'standingCouncil', api.clock.now())).toEqual([]);
  });

  it('[A16] removes an officer and appoints a deputy secretary-general', async () => {
    const people = await council('tocop', 6);
    const [chair, deputy] = people as [Person, Person];
    await inTx((tx) =>
      api.get(Bodies).takeOffice(tx, {
        ...{ alliance: 'tocop', office: '理事长', personId: chair.id, startsOn: dayOf(tx.now) },
        basis: { source: 'founding' },
        by: null,
      }),
    );
    const sitting = await opened({ alliance: 'tocop' }, 6);
    const [term] = await api.get(Bodies).officers('tocop', api.clock.now());
    const removal = await voting(
      { alliance: 'tocop', kind: 'removal', title: '罢免理事长', about: about('term', term?.id ?? '') },
      sitting,
    );
    expect(removal.recused).toEqual([chair.name]);
    await votes(removal, people.slice(1), { yes: 4 });
    await closed(removal);
    expect(await api.get(Bodies).holder('tocop', '理事长', api.clock.now())).toBeUndefined();
    const appointment = await voting(
      {
        ...{ alliance: 'tocop', kind: 'appointment', title: '聘任副秘书长' },
        about: about('person', deputy.id, { office: '副秘书长' }),
      },
      sitting,
    );
    expect(appointment.article).toBe('第11条（四）');
    await votes(appointment, [chair, ...people.slice(2)], { yes: 4 });
    await closed(appointment);
    expect(await api.get(Bodies).holder('tocop', '副秘书长', api.clock.now())).toMatchObject({ personId: deputy.id });
  });
});

async function nomineeByOther(alliance: string, office: string, personId: string, bornOn: string): Promise<Candidate> {
  const body = { office, personId, takesOfficeOn: '2026-03-20', bornOn, nominatedBy: '理事会', note: '' };
  return done<Candidate>(send(`POST ${DESK}/candidates`, { alliance }, body, secondOfficer));
}

const _ok = () => ({ status: 200, body: {} });
const _problem = (error: unknown) => ({ status: 409, body: { code: (error as DomainError).code } });
