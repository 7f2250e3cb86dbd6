import { Injectable } from '@nestjs/common';
import { type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { PersonRepository } from '../persistence/person.repository.ts';

@Injectable()
export class ChangeName {
  constructor(
    private readonly transactions: Transactions,
    private readonly persons: PersonRepository,
  ) {}

  async execute(ctx: RequestContext, name: string): Promise<void> {
    const { personId } = signedIn(ctx);
    await this.transactions.run(ctx, async (tx) => {
      await this.persons.setName(tx, personId, name);
      tx.record({ action: 'person.renamed', subject: { kind: 'person', id: personId } });
    });
  }
}
