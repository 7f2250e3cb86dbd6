import type { Client } from '@mengwu/api-client';
import type { Clocks } from './clocks.ts';
import type { Officer } from './officer.ts';
import type { Person, PersonSeed } from './person.ts';
import type { Surroundings } from './surroundings.ts';

/** A whole Mengwu that a test or a script can play with: API, WeChat, database, and the people in it. */
export interface System extends Surroundings, Clocks {
  readonly urls: { readonly api: string; readonly h5: string; readonly console: string; readonly wallet: string };
  /** Somebody who is not signed in. */
  readonly visitor: Client;
  /** A person whom WeChat knows, not signed in. */
  person(seed: PersonSeed): Promise<Person>;
  /** A person whom WeChat knows, signed in. */
  signIn(seed: PersonSeed): Promise<Person>;
  /** A new officer of an alliance, through an invitation of the operator. */
  officer(alliance: string, name?: string): Promise<Officer>;
  /** The token of a new invitation to the desk, not yet accepted. */
  invitation(alliance: string, name?: string): Promise<string>;
}
