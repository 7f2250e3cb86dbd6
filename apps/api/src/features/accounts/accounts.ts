import type { Client } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { maskPhone, shownPhone } from './domain/mask-phone.ts';
import { type MeProvider, MeProviders } from './me-providers.ts';
import { IdentityRepository } from './persistence/identity.repository.ts';
import { PersonRepository } from './persistence/person.repository.ts';
import { RightRepository } from './persistence/right.repository.ts';
import { grantRight } from './usecases/grant-right.ts';
import { revokeRight } from './usecases/revoke-right.ts';

export interface PersonCard {
  readonly id: string;
  readonly name: string;
  readonly phoneMasked: string | null;
}

export interface RightGrant {
  readonly personId: string;
  readonly right: 'officer' | 'door';
  readonly alliance: string;
  readonly event?: string;
  readonly door?: string;
  readonly until?: Instant;
}

export type RightRevocation = Pick<RightGrant, 'personId' | 'right' | 'alliance' | 'event'>;

/** What other rooms may ask of people and their rights. */
@Injectable()
export class Accounts {
  constructor(
    private readonly persons: PersonRepository,
    private readonly identities: IdentityRepository,
    private readonly rights: RightRepository,
    private readonly providers: MeProviders,
  ) {}

  /** Names for lists; unknown ids are missing from the map. */
  async personCards(ids: readonly string[], tx?: Tx): Promise<Map<string, PersonCard>> {
    const persons = await this.persons.findMany(ids, tx);
    return new Map(persons.map(({ id, name, phone }) => [id, { id, name, phoneMasked: maskPhone(phone) }]));
  }

  /** The whole number: only for the officer who has to call. */
  async contactOf(personId: string): Promise<{ name: string; phone: string | null }> {
    const person = await this.persons.find(personId);
    return { name: person?.name ?? '', phone: shownPhone(person?.phone ?? null) };
  }

  async openIdOf(personId: string, client: Client): Promise<{ appId: string; openId: string } | null> {
    return this.identities.openIdOf(personId, client);
  }

  async hasPhone(personId: string): Promise<boolean> {
    return (await this.persons.find(personId))?.phone != null;
  }

  /** A person whom somebody else enters by name, before she signs in: nobody can act as her. */
  enlist(tx: Tx, name: string): Promise<string> {
    return this.persons.create(tx, name);
  }

  /** Gives a name to a person who has none yet; a name that somebody chose stays. */
  async rename(tx: Tx, personId: string, name: string): Promise<void> {
    await this.persons.nameIfNameless(tx, personId, name);
  }

  /** Granting what is held already renews its door and its end. */
  grantRight(tx: Tx, grant: RightGrant): Promise<void> {
    return grantRight(tx, this.rights, grant);
  }

  revokeRight(tx: Tx, revocation: RightRevocation): Promise<void> {
    return revokeRight(tx, this.rights, revocation);
  }

  async holdsRight(
    personId: string,
    right: RightGrant['right'],
    scope: { alliance: string; event?: string },
    now: Instant,
  ): Promise<boolean> {
    return this.rights.holds(personId, right, scope, now);
  }

  /** The persons who work at the desk of an alliance. */
  async officersOf(alliance: string, tx?: Tx): Promise<string[]> {
    return this.rights.officersOf(alliance, tx);
  }

  /** Higher rooms add what GET /me shows of them: memberships, or the titles of the events of a door right. */
  onMe(provider: MeProvider): void {
    this.providers.add(provider);
  }
}
