import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import { AgendaRepository } from '../persistence/agenda.repository.ts';

/** Ties uploads to a sitting: those it has stay, whoever of the desk brought them. */
@Injectable()
export class KeepPapers {
  constructor(
    private readonly files: Files,
    private readonly agenda: AgendaRepository,
  ) {}

  /** @throws DomainError `file_not_found` */
  async execute(
    tx: Tx,
    { alliance, id }: { alliance: string; id: string },
    { papers, officer }: { papers: readonly string[]; officer: string },
  ): Promise<void> {
    const kept = new Set(await this.agenda.papers({ alliance, id }, tx));
    const wanted = [...new Set(papers)];
    const subject = { kind: 'sitting', id };
    for (const file of wanted) {
      if (!kept.has(file)) await this.files.attach(tx, { file, alliance, owner: officer, purpose: 'sitting', subject });
    }
    await this.files.keepOnly(tx, alliance, subject, wanted);
    await this.agenda.replacePapers(tx, { alliance, id }, wanted);
  }
}
