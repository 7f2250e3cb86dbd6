import type { OwnSystem, PersonSeed } from '../../../support/system/index.ts';
import type { Calendar } from '../calendar.ts';
import type { Cast } from '../cast.ts';
import type { DeskHand } from '../desk-hand.ts';
import type { Hand } from './hand.ts';

/** Where the story on the phone takes place. */
export interface Scene {
  readonly system: OwnSystem;
  readonly cast: Cast;
  readonly calendar: Calendar;
  readonly desk: DeskHand;
  readonly contact: Hand;
  /** Gives somebody a phone of her own. */
  phoneOf(person: PersonSeed): Promise<Hand>;
  /** Makes it that moment in the system and on every phone. */
  travelTo(at: string): Promise<void>;
  /** Ten minutes pass, so that what a phone remembers is old. */
  later(): Promise<void>;
}
