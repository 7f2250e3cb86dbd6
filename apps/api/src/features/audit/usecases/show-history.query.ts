import { Injectable } from '@nestjs/common';
import { type AnswerOf, AuditWords, type InputOf } from '../../../platform/index.ts';
import { presentEntry } from '../http/history.presenter.ts';
import { AuditReader } from '../persistence/audit.reader.ts';

type Key = 'GET /alliances/:alliance/desk/history';

/** Who changed a record, when, from what to what. */
@Injectable()
export class ShowHistory {
  private readonly reader: AuditReader;
  private readonly words: AuditWords;

  constructor(reader: AuditReader, words: AuditWords) {
    this.reader = reader;
    this.words = words;
  }

  async execute({ params, query }: InputOf<Key>): Promise<AnswerOf<Key>> {
    const rows = await this.reader.historyOf(params.alliance, query.kind, query.id);
    const people = rows.flatMap((row) => (row.actor_kind === 'person' && row.actor_id ? [row.actor_id] : []));
    const names = await this.words.names([...new Set(people)]);
    return { items: rows.map((row) => presentEntry(row, this.words, names)) };
  }
}
