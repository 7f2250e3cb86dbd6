import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import type { Motion } from '../domain/motion.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';

/** The papers of a motion: uploads of whoever writes it, besides those that another room has answered for. */
@Injectable()
export class AttachPapers {
  constructor(
    private readonly files: Files,
    private readonly motions: MotionRepository,
  ) {}

  /** @throws DomainError `file_not_found` */
  async attach(tx: Tx, { alliance, id }: Motion, files: readonly string[], owner: string): Promise<void> {
    const subject = { kind: 'motion', id };
    for (const file of files) await this.files.attach(tx, { file, alliance, owner, purpose: 'motion', subject });
  }

  async replace(tx: Tx, motion: Motion, { files, owner }: { files: readonly string[]; owner: string }): Promise<void> {
    const kept = new Set(await this.motions.papersOf(motion, tx));
    const added = files.filter((file) => !kept.has(file));
    await this.attach(tx, motion, added, owner);
    await this.motions.replacePapers(tx, motion, [...new Set(files)]);
    await this.files.keepOnly(tx, motion.alliance, { kind: 'motion', id: motion.id }, files);
  }
}
