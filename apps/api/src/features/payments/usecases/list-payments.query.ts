import type { PageQuery, PaymentState } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Attempt } from '../domain/attempt.ts';
import type { Incident } from '../domain/incident.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { PaymentBooks } from '../persistence/payment-books.repository.ts';

const STATES: Record<PaymentState, readonly string[]> = {
  confirming: ['created', 'open'],
  not_paid: ['created', 'open'],
  paid: ['paid'],
  closed: ['closed'],
};

/** An alliance's payments for the desk, with what went wrong. */
@Injectable()
export class ListPayments {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly books: PaymentBooks,
  ) {}

  async execute(
    alliance: string,
    { page, pageSize, q, state }: PageQuery & { state?: PaymentState | undefined },
  ): Promise<{ attempts: Attempt[]; incidents: Map<string, Incident>; total: number; page: number; pageSize: number }> {
    const found = await this.attempts.list(alliance, {
      ...(state && { states: STATES[state] }),
      q,
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    const incidents = await this.books.incidentsOf(
      alliance,
      found.attempts.map(({ id }) => id),
    );
    return { ...found, incidents, page, pageSize };
  }
}
