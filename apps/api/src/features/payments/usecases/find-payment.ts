import { Injectable } from '@nestjs/common';
import { signedIn } from '../../../platform/auth/signed-in.ts';
import type { RequestContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import type { Attempt } from '../domain/attempt.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { Subjects } from '../subjects.ts';

/** Finds a payment for its payer and for whoever may see what was paid for. */
@Injectable()
export class FindPayment {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly subjects: Subjects,
  ) {}

  /** @throws DomainError `payment_not_found` */
  async execute(ctx: RequestContext, alliance: string, id: string): Promise<Attempt> {
    const { personId } = signedIn(ctx);
    const attempt = await this.attempts.find(alliance, id);
    const isTheirs = attempt && (attempt.payerId === personId || (await this.mayRead(attempt, personId)));
    if (!isTheirs) throw new DomainError('payment_not_found');
    return attempt;
  }

  private mayRead({ alliance, subject }: Attempt, personId: string): Promise<boolean> {
    return this.subjects.reader(subject.kind).mayRead(alliance, subject.id, personId);
  }
}
