import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { charterOn, loadCharters, type SittingRules, sittingRules } from '@mengwu/charter';
import { day } from '@mengwu/kernel';
import fc from 'fast-check';
import type { BallotRules } from './ballot.ts';
import { countVotes, presentAtClose } from './count-votes.ts';
import { freezeElectorate, type Seat } from './electorate.ts';
import { mayOpenVote } from './open-vote.rules.ts';

const MEETINGS = 10_000;

/** One seat of a random meeting and all that its holder does. */
interface Attendee {
  readonly isThere: boolean;
  readonly isConcerned: 'no' | 'person' | 'unit';
  /** Gives her vote to the seat of this number, counted round. */
  readonly givesTo: number | null;
  readonly says: 'yes' | 'no' | 'abstain' | 'nothing';
}

interface Meeting {
  readonly rules: number;
  readonly shares: readonly [number, number, number, number] | null;
  readonly isRemote: boolean;
  readonly isAdjourned: boolean;
  readonly isAmendment: boolean;
  readonly people: readonly Attendee[];
}

const attendee = fc.record<Attendee>({
  isThere: fc.boolean(),
  isConcerned: fc.oneof(
    { weight: 8, arbitrary: fc.constant('no' as const) },
    { weight: 1, arbitrary: fc.constant('person' as const) },
    { weight: 1, arbitrary: fc.constant('unit' as const) },
  ),
  givesTo: fc.option(fc.nat(40), { freq: 3 }),
  says: fc.constantFrom('yes', 'yes', 'no', 'abstain', 'nothing'),
});

const share = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 5, max: 7 }));
const meeting = fc.record<Meeting>({
  rules: fc.nat(),
  shares: fc.option(
    fc.tuple(share, share).map(([[a, b], [c, d]]) => [a, b, c, d] as const),
    { freq: 2 },
  ),
  isRemote: fc.boolean(),
  isAdjourned: fc.boolean(),
  isAmendment: fc.boolean(),
  people: fc.array(attendee, { maxLength: 40 }),
});

let known: readonly SittingRules[] = [];
beforeAll(async () => {
  const charters = [
    ...(await loadCharters('config/charters')),
    ...(await loadCharters(join('tests/support/charters'))),
  ];
  known = charters.flatMap(({ charter }) => {
    const view = charterOn(charter, day('2026-03-02'));
    return Object.keys(view.bodies).flatMap((body) => {
      const found = sittingRules(view, body);
      return found.allowed ? [found.rules] : [];
    });
  });
  expect(known.map(({ name }) => name)).toEqual(expect.arrayContaining(['理事会', '代表大会', '评议会']));
});

function rulesOf({ rules, shares, isAdjourned }: Meeting): BallotRules {
  const base = known[rules % known.length] as SittingRules;
  if (!shares) return { ...base, isAdjourned };
  const [a, b, c, d] = shares;
  const majority = { numerator: c, denominator: d };
  const quorum = { numerator: a, denominator: b };
  return { ...base, quorum, majority, amendmentMajority: majority, adjournment: null, isAdjourned };
}

type Outcome = string;

const seatsOf = ({ people }: Meeting): Seat[] =>
  people.map((_, at) => ({
    mandateId: `m${at}`,
    personId: `p${at}`,
    memberId: `u${at}`,
    name: `n${at}`,
    unitName: null,
  }));

/** Who gives her vote to whom, as a desk would take it down: only the absent give, and nobody hands on. */
function proxiesOf({ people, isRemote }: Meeting): { giver: string; holder: string }[] {
  if (isRemote) return [];
  return people.flatMap(({ isThere, givesTo }, at) => {
    const holder = givesTo === null ? at : givesTo % people.length;
    return isThere || holder === at || !people[holder]?.isThere ? [] : [{ giver: `m${at}`, holder: `m${holder}` }];
  });
}

/** The system's answer: what its functions say, one after the other. */
function decide(one: Meeting, hold = countVotes): Outcome {
  const rules = rulesOf(one);
  const concerns = {
    personIds: one.people.flatMap(({ isConcerned }, at) => (isConcerned === 'person' ? [`p${at}`] : [])),
    memberIds: one.people.flatMap(({ isConcerned }, at) => (isConcerned === 'unit' ? [`u${at}`] : [])),
  };
  const there = new Set(one.people.flatMap(({ isThere }, at) => (isThere ? [`m${at}`] : [])));
  const presence = one.isRemote ? ('remote' as const) : ('room' as const);
  const { voters, entitled, present } = freezeElectorate({
    entitled: seatsOf(one),
    present: one.isRemote ? 'everyone' : there,
    concerns,
    proxies: proxiesOf(one),
  });
  const opens = mayOpenVote(rules, { entitled, present }, presence);
  if (!opens.allowed) return opens.code;
  const says = voters.flatMap(({ mandateId, part }) => {
    const said = one.people[Number(mandateId.slice(1))]?.says ?? 'nothing';
    return part === 'voter' && said !== 'nothing' ? [{ mandateId, said }] : [];
  });
  const answered = new Set(says.map(({ mandateId }) => mandateId));
  const ballot = { presence, present };
  const counted = presentAtClose(ballot, voters, answered);
  const tally = { yes: 0, no: 0, abstain: 0 };
  for (const { said } of says) tally[said] += 1;
  if (one.isRemote && counted < neededFor(rules, entitled)) return `void ${counted}/${entitled}`;
  const kind = one.isAmendment ? 'amendment' : 'plan';
  const { needed, isPassed, silent } = hold({ rules, entitled, present: counted }, kind, tally);
  return `${isPassed ? 'passed' : 'failed'} ${tally.yes}:${tally.no}:${tally.abstain}:${silent} of ${counted}/${entitled} need ${needed}`;
}

const neededFor = (rules: BallotRules, entitled: number): number => {
  for (let present = 0; present <= entitled; present += 1)
    if (mayOpenVote(rules, { entitled, present }, 'room').allowed) return present;
  return entitled + 1;
};

/**
 * The same meeting by pencil and paper: one walk over the people, shares compared by multiplying out in whole numbers, no
 * rounding, no function of ours.
 */
function reference(one: Meeting): Outcome {
  const base = rulesOf(one);
  const quorum = one.isAdjourned && base.adjournment ? base.adjournment.quorum : base.quorum;
  const majority = one.isAmendment ? base.amendmentMajority : base.majority;
  const isEnough = (part: number, whole: number, of: { numerator: number; denominator: number }) =>
    part > 0 && BigInt(part) * BigInt(of.denominator) >= BigInt(whole) * BigInt(of.numerator);
  let entitled = 0;
  let here = 0;
  let answered = 0;
  const heard: Record<Attendee['says'], number> = { yes: 0, no: 0, abstain: 0, nothing: 0 };
  one.people.forEach((who, at) => {
    if (who.isConcerned !== 'no') return;
    entitled += 1;
    const holder = who.givesTo === null ? undefined : one.people[who.givesTo % one.people.length];
    const isRepresented =
      !who.isThere &&
      holder !== undefined &&
      holder !== one.people[at] &&
      holder.isThere &&
      holder.isConcerned === 'no';
    if (!one.isRemote && !who.isThere && !isRepresented) return;
    here += 1;
    heard[who.says] += 1;
    if (who.says !== 'nothing') answered += 1;
  });
  if (here === 0) return 'vote_nobody_present';
  const present = one.isRemote ? answered : here;
  if (!isEnough(present, entitled, quorum)) return one.isRemote ? `void ${present}/${entitled}` : 'vote_no_quorum';
  let needed = 1;
  while (!isEnough(needed, present, majority)) needed += 1;
  const verdict = heard.yes >= needed ? 'passed' : 'failed';
  const silent = present - heard.yes - heard.no - heard.abstain;
  return `${verdict} ${heard.yes}:${heard.no}:${heard.abstain}:${silent} of ${present}/${entitled} need ${needed}`;
}

const meetings = () => fc.sample(meeting, { numRuns: MEETINGS, seed: 20 });

describe('[trust 20] random meetings', () => {
  it(`[trust 20] ${MEETINGS} go as a reference model written differently says: quorum, recusal, ties, proxies, abstention`, () => {
    const kinds = new Map<string, number>();
    const differences = meetings().filter((one) => {
      const outcome = reference(one);
      const kind = outcome.split(' ')[0] as string;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return decide(one) !== outcome;
    });
    expect(differences).toEqual([]);
    // Every way in which a meeting can end is among them, often enough to mean something.
    for (const kind of ['passed', 'failed', 'void', 'vote_no_quorum', 'vote_nobody_present'])
      expect(kinds.get(kind) ?? 0).toBeGreaterThan(100);
  });

  it('[trust 20] control: a majority that is off by one vote is noticed', () => {
    const lax: typeof countVotes = (ballot, kind, tally) => {
      const result = countVotes(ballot, kind, tally);
      return { ...result, isPassed: tally.yes >= result.needed - 1 };
    };
    expect(meetings().filter((one) => decide(one, lax) !== reference(one)).length).toBeGreaterThan(100);
  });

  it('[trust 20] control: a quorum that is off by one is noticed', () => {
    const generous = (one: Meeting): Outcome => {
      const rules = rulesOf(one);
      const outcome = decide(one);
      const { entitled, present } = figures(one);
      const isNowOpen = outcome === 'vote_no_quorum' && present + 1 >= neededFor(rules, entitled);
      return isNowOpen ? 'opened all the same' : outcome;
    };
    expect(meetings().filter((one) => generous(one) !== reference(one)).length).toBeGreaterThan(100);
  });
});

function figures(one: Meeting) {
  const there = new Set(one.people.flatMap(({ isThere }, at) => (isThere ? [`m${at}`] : [])));
  const personIds = one.people.flatMap(({ isConcerned }, at) => (isConcerned === 'no' ? [] : [`p${at}`]));
  const concerns = { personIds, memberIds: [] };
  return freezeElectorate({ entitled: seatsOf(one), present: there, concerns, proxies: proxiesOf(one) });
}
