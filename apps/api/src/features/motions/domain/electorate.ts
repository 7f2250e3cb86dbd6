import type { Voter } from './ballot.ts';
import type { Concerns } from './motion.ts';

/** A place in a body, as the bodies room tells it. */
export interface Seat {
  readonly mandateId: string;
  readonly personId: string | null;
  readonly memberId: string | null;
  readonly name: string;
  readonly unitName: string | null;
}

/** `giver` is absent and lets `holder`, who is present, vote in her place. Both are mandates. */
export interface GivenProxy {
  readonly giver: string;
  readonly holder: string;
}

export interface Electorate {
  readonly voters: readonly Voter[];
  /** Without those who are recused. */
  readonly entitled: number;
  readonly present: number;
  readonly recused: number;
}

interface Assembly {
  readonly entitled: readonly Seat[];
  /** Mandates of those in the room; `everyone` where presence is counted by answers. */
  readonly present: ReadonlySet<string> | 'everyone';
  readonly concerns: Concerns;
  readonly proxies: readonly GivenProxy[];
}

/**
 * Who may vote, fixed for as long as the vote runs. The charters name no rule for recusal; here whoever the motion is
 * about, and who represents the unit that it is about, counts neither as entitled nor as present.
 */
export function freezeElectorate({ entitled, present, concerns, proxies }: Assembly): Electorate {
  const recusedPeople = new Set(concerns.personIds);
  const recusedMembers = new Set(concerns.memberIds);
  const isRecused = ({ personId, memberId }: Seat) =>
    (personId !== null && recusedPeople.has(personId)) || (memberId !== null && recusedMembers.has(memberId));
  const recused = new Set(entitled.filter(isRecused).map(({ mandateId }) => mandateId));
  const isInRoom = (mandateId: string) => present === 'everyone' || present.has(mandateId);
  const holderOf = new Map(
    proxies
      .filter(({ giver, holder }) => !isInRoom(giver) && isInRoom(holder) && !recused.has(holder))
      .map(({ giver, holder }) => [giver, holder]),
  );
  const voters = entitled.map((seat): Voter => {
    const { mandateId, personId, memberId, name, unitName } = seat;
    const holder = holderOf.get(mandateId) ?? null;
    const takesPart = isInRoom(mandateId) || holder !== null;
    const part = recused.has(mandateId) ? 'recused' : takesPart ? 'voter' : 'absent';
    return { mandateId, personId, memberId, proxyOf: part === 'voter' ? holder : null, name, unitName, part };
  });
  return {
    voters,
    entitled: voters.length - recused.size,
    present: voters.filter(({ part }) => part === 'voter').length,
    recused: recused.size,
  };
}
