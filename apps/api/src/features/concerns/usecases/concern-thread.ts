import type { ConcernDetail } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import type { Concern, ConcernMessage } from '../domain/concern.ts';
import { ConcernPresenter } from '../http/concern.presenter.ts';
import { ConcernRepository } from '../persistence/concern.repository.ts';

/** What is said about a concern, and how it stands after something was said. */
@Injectable()
export class ConcernThread {
  constructor(
    private readonly concerns: ConcernRepository,
    private readonly files: Files,
    private readonly present: ConcernPresenter,
  ) {}

  async add(
    tx: Tx,
    { alliance, id: concernId }: Concern,
    said: Pick<ConcernMessage, 'side' | 'personId' | 'text' | 'files'>,
  ): Promise<void> {
    const subject = { kind: 'concern', id: concernId };
    for (const file of said.files) {
      await this.files.attach(tx, { alliance, file, owner: said.personId, purpose: 'concern', subject });
    }
    await this.concerns.addMessage(tx, { ...said, alliance, concernId, at: tx.now });
  }

  async show(tx: Tx, { alliance, id }: Concern, side: 'member' | 'secretariat'): Promise<ConcernDetail> {
    const concern = await this.concerns.find(alliance, id, tx);
    if (!concern) throw new DomainError('concern_not_found');
    return this.present.detail(concern, await this.concerns.messages(alliance, id, tx), { now: tx.now, side, tx });
  }
}
