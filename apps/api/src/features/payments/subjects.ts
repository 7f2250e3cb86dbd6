import type { Fen, Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import type { SubjectKind } from './domain/attempt.ts';

export interface Settled {
  readonly alliance: string;
  readonly subjectId: string;
  readonly amountFen: Fen;
  readonly paidAt: Instant;
  readonly paymentId: string;
}

/** Runs in the transaction that books the money. `surplus`: the subject needs it no more, it has to go back. */
export type SettledHandler = (tx: Tx, settled: Settled) => Promise<'settled' | 'surplus'>;

export interface SubjectReader {
  /** Whether a person may see payments of this subject, besides the payer. */
  mayRead(alliance: string, subjectId: string, personId: string): Promise<boolean>;
  /** How the desk's list names it. */
  describe(alliance: string, subjectId: string): Promise<{ payerName: string; text: string }>;
}

/** The rooms above this one whose things are paid for. */
@Injectable()
export class Subjects {
  private readonly handlers = new Map<SubjectKind, SettledHandler>();
  private readonly readers = new Map<SubjectKind, SubjectReader>();

  onSettled(kind: SubjectKind, handler: SettledHandler): void {
    if (this.handlers.has(kind)) throw new Error(`Two rooms answer for settled payments of a ${kind}`);
    this.handlers.set(kind, handler);
  }

  onSubject(kind: SubjectKind, reader: SubjectReader): void {
    if (this.readers.has(kind)) throw new Error(`Two rooms answer for the subject ${kind}`);
    this.readers.set(kind, reader);
  }

  settle(kind: SubjectKind, tx: Tx, settled: Settled): Promise<'settled' | 'surplus'> {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`Nobody answers for settled payments of a ${kind}`);
    return handler(tx, settled);
  }

  reader(kind: SubjectKind): SubjectReader {
    const reader = this.readers.get(kind);
    if (!reader) throw new Error(`Nobody answers for the subject ${kind}`);
    return reader;
  }
}
