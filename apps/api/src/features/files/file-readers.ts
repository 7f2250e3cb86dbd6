import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../platform/auth/actor.ts';
import type { FileReader } from './files.ts';

/** Asks the room that a file belongs to whether somebody may read it. */
@Injectable()
export class FileReaders {
  private readonly readers = new Map<string, FileReader>();

  add(subjectKind: string, reader: FileReader): void {
    if (this.readers.has(subjectKind)) throw new Error(`Two rooms answer for the files of "${subjectKind}"`);
    this.readers.set(subjectKind, reader);
  }

  async mayRead(subject: { kind: string; id: string }, alliance: string, actor: PersonActor): Promise<boolean> {
    return (await this.readers.get(subject.kind)?.(subject.id, alliance, actor)) ?? false;
  }
}
