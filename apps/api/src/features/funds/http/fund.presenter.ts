import type { CostAgreement, FundMovement } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import type { Tx } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Files } from '../../files/index.ts';
import { mayAcknowledge, mayReverse } from '../domain/movement.rules.ts';
import type { BookedMovement, Movement } from '../domain/movement.ts';
import type { Agreement } from '../persistence/agreement.repository.ts';
import { basisTexts, movementKindTexts } from './fund.texts.ts';

/** The whitelist of what leaves the room. */
@Injectable()
export class FundPresenter {
  constructor(
    private readonly accounts: Accounts,
    private readonly files: Files,
  ) {}

  /** An entry just made, within its transaction. */
  async movement(tx: Tx, movement: Movement, reverses: number | null = null): Promise<FundMovement> {
    const [shown] = await this.present([{ ...movement, reverses, reversedBy: null }], tx);
    if (!shown) throw new Error(`The movement ${movement.id} is gone`);
    return shown;
  }

  movements(movements: readonly BookedMovement[]): Promise<FundMovement[]> {
    return this.present(movements);
  }

  async agreement(tx: Tx, agreement: Agreement): Promise<CostAgreement> {
    const [shown] = await this.agreements([agreement], tx);
    if (!shown) throw new Error(`The agreement ${agreement.id} is gone`);
    return shown;
  }

  async agreements(agreements: readonly Agreement[], tx?: Tx): Promise<CostAgreement[]> {
    const ids = agreements.map(({ fileId }) => fileId);
    const files = await this.files.views(agreements[0]?.alliance ?? '', ids, tx);
    return agreements.map(
      ({ id, number, title, purpose, amountFen, signedOn, parties, fileId, article, recordedAt }) => ({
        ...{ id, number, title, purpose, amountFen, signedOn, article, recordedAt },
        parties: parties.map(({ name }) => name),
        file: files.get(fileId) ?? null,
      }),
    );
  }

  private async present(movements: readonly BookedMovement[], tx?: Tx): Promise<FundMovement[]> {
    const ids = movements.flatMap(({ fileId }) => fileId ?? []);
    const [people, files] = [
      await this.accounts.personCards([...new Set(movements.map(({ recordedBy }) => recordedBy))], tx),
      await this.files.views(movements[0]?.alliance ?? '', ids, tx),
    ];
    return movements.map((movement) => {
      const { id, number, kind, bookedOn, amountFen, party, basis, clause, purpose, note, fileId } = movement;
      const { reverses, reversedBy, recordedAt, recordedBy } = movement;
      return {
        ...{ id, number, kind, bookedOn, amountFen, clause, purpose, note, reverses, reversedBy, recordedAt },
        kindText: movementKindTexts[kind],
        partyName: party.name,
        isMember: party.memberId !== null,
        basisText: basis && basisTexts[basis],
        file: (fileId && files.get(fileId)) || null,
        reverse: presentDecision(mayReverse(movement)),
        acknowledge: presentDecision(mayAcknowledge(movement)),
        recordedBy: people.get(recordedBy)?.name || '工作人员',
      };
    });
  }
}
