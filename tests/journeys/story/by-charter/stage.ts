import type { OwnSystem, PersonSeed } from '../../../support/system/index.ts';
import type { Hand } from '../phone/hand.ts';

/** Where the tales of the charters are played: one system, and a phone for whoever needs one. */
export interface Stage {
  readonly system: OwnSystem;
  phoneOf(person: PersonSeed): Promise<Hand>;
  /** Moves the system and every phone. */
  travelTo(at: string): Promise<void>;
}
