import type { CharterView, MeetingKind } from '@mengwu/charter';
import type { EventState } from '@mengwu/contracts';
import { dayOf, type Fen, type Instant, yearOf } from '@mengwu/kernel';
import type { StoredEventState } from './event.states.ts';

/** A meeting of an alliance. */
export interface Event {
  readonly id: string;
  readonly alliance: string;
  readonly title: string;
  readonly kind: MeetingKind & ('quarterly' | 'annual' | 'council' | 'innovators' | 'seminar');
  readonly description: string;
  readonly place: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly signUpClosesAt: Instant;
  readonly capacity: number | null;
  /** Seats that are held: offered, unpaid or taken. */
  readonly taken: number;
  readonly priceFen: Fen;
  readonly earlyBirdPriceFen: Fen | null;
  readonly state: StoredEventState;
  readonly version: number;
  readonly publishedAt: Instant | null;
  /** From when on everyone may see it; members see it at once [D9]. */
  readonly publicFrom: Instant | null;
  readonly cancelReason: string | null;
  /** The charter's allowance as it stood when the meeting was published [D6]; null where nothing is fixed. */
  readonly seatsPerUnit: number | null;
  readonly seatsArticle: string | null;
  readonly freeMeetingsPerYear: number | null;
  readonly charterVersion: string | null;
}

/** What the desk writes about a meeting. */
export type EventContent = Pick<
  Event,
  | 'title'
  | 'kind'
  | 'description'
  | 'place'
  | 'startsAt'
  | 'endsAt'
  | 'signUpClosesAt'
  | 'capacity'
  | 'priceFen'
  | 'earlyBirdPriceFen'
>;

export function eventStateAt({ state, endsAt }: Pick<Event, 'state' | 'endsAt'>, now: Instant): EventState {
  return state === 'published' && now >= endsAt ? 'ended' : state;
}

/** The calendar year whose free meetings it counts among [D6]. */
export function meetingYear({ startsAt }: Pick<Event, 'startsAt'>): number {
  return yearOf(dayOf(startsAt));
}

/** The charter with the allowance that this meeting was published with: a later amendment does not change it. */
export function asPublished(
  view: CharterView,
  event: Pick<Event, 'kind' | 'seatsPerUnit' | 'seatsArticle' | 'freeMeetingsPerYear'>,
): CharterView {
  const { freeMeetings, ...others } = view.benefits ?? {};
  const { seatsPerUnit, seatsArticle, freeMeetingsPerYear } = event;
  if (seatsPerUnit === null || seatsArticle === null || freeMeetingsPerYear === null) {
    return { ...view, benefits: others } as CharterView;
  }
  const value = { meeting: event.kind, seatsPerUnit, perYear: freeMeetingsPerYear };
  const held = { from: view.on, rules: [], ...freeMeetings, article: seatsArticle, value };
  return { ...view, benefits: { ...others, freeMeetings: held } } as CharterView;
}
