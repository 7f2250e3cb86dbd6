import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { DomainError, requireAllowed } from '../../platform/http/domain-error.ts';
import { Accounts } from '../accounts/index.ts';
import { representativeAmong } from './domain/member.rules.ts';
import { mayRepresent, roleAfter } from './domain/succession.rules.ts';
import { SuccessionRepository } from './persistence/succession.repository.ts';
import { type PersonGone, PersonHandlers, type Succeeded } from './person-handlers.ts';

export interface NewRepresentative {
  readonly alliance: string;
  readonly memberId: string;
  readonly personId: string;
  readonly by: string;
  readonly note?: string;
}

/** Who represents a unit: one of its people follows another, and what the unit holds stays the unit's. */
@Injectable()
export class Succession {
  constructor(
    private readonly accounts: Accounts,
    private readonly people: SuccessionRepository,
    private readonly handlers: PersonHandlers,
  ) {}

  /** @throws DomainError `person_not_found`, `already_representative`, `individual_stands` */
  async change(tx: Tx, { alliance, memberId, personId, by, note }: NewRepresentative): Promise<void> {
    const people = await this.people.lock(tx, alliance, memberId);
    const chosen = people.find((one) => one.personId === personId);
    if (!chosen) throw new DomainError('person_not_found');
    const from = representativeAmong(people).get(memberId) ?? null;
    const name = (await this.accounts.personCards([personId], tx)).get(personId)?.name || '这位同事';
    requireAllowed(mayRepresent(chosen, name));
    const since = dayOf(tx.now);
    for (const one of people.filter(({ role }) => role === 'representative')) {
      await this.people.replace(tx, alliance, { ...one, role: roleAfter(one, chosen, people), since });
    }
    await this.people.replace(tx, alliance, { ...chosen, role: 'representative', since });
    tx.record({
      alliance,
      action: 'member.representative-changed',
      subject: { kind: 'member', id: memberId },
      before: { personId: from },
      after: { personId },
      ...(note && { note }),
    });
    await this.handlers.tellSucceeded(tx, { alliance, memberId, from, to: personId, by });
  }

  /** Runs in the transaction in which somebody else comes to represent a unit. */
  onSucceeded(handler: (tx: Tx, succeeded: Succeeded) => Promise<void>): void {
    this.handlers.onSucceeded(handler);
  }

  /** Runs in the transaction in which a person stops acting for a unit that stays. */
  onGone(handler: (tx: Tx, gone: PersonGone) => Promise<void>): void {
    this.handlers.onGone(handler);
  }
}
