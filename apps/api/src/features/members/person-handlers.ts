import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';

/** Who represents a unit changed: from that moment its places are another person's to exercise. */
export interface Succeeded {
  readonly alliance: string;
  readonly memberId: string;
  readonly from: string | null;
  readonly to: string;
  readonly by: string | null;
}

/** A person acts for a unit no more; the unit itself stays. */
export interface PersonGone {
  readonly alliance: string;
  readonly memberId: string;
  readonly personId: string;
}

type SucceededHandler = (tx: Tx, succeeded: Succeeded) => Promise<void>;
type PersonGoneHandler = (tx: Tx, gone: PersonGone) => Promise<void>;

/** Who above this room must hear, in the same transaction, that other people act for a member. */
@Injectable()
export class PersonHandlers {
  private readonly succeeded: SucceededHandler[] = [];
  private readonly gone: PersonGoneHandler[] = [];

  onSucceeded(handler: SucceededHandler): void {
    this.succeeded.push(handler);
  }

  onGone(handler: PersonGoneHandler): void {
    this.gone.push(handler);
  }

  async tellSucceeded(tx: Tx, succeeded: Succeeded): Promise<void> {
    for (const handler of this.succeeded) await handler(tx, succeeded);
  }

  async tellGone(tx: Tx, gone: PersonGone): Promise<void> {
    for (const handler of this.gone) await handler(tx, gone);
  }
}
