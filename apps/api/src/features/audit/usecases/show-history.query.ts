import { Injectable } from '@nestjs/common';
import { type AnswerOf, AuditWords, type InputOf } from '../../../platform/index.ts';
import { changedFields } from '../domain/changed-fields.ts';
import { presentEntry } from '../http/history.presenter.ts';
import { AuditReader, type HistoryRow } from '../persistence/audit.reader.ts';

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
    const names = await this.words.names([...new Set(rows.flatMap(peopleIn))]);
    return { items: rows.map((row) => presentEntry(row, this.words, names)) };
  }
}

/** Who acted, and whom the changes name. */
function peopleIn({ actor_kind, actor_id, before_json, after_json }: HistoryRow): string[] {
  const named = changedFields(before_json, after_json).flatMap(({ field, before, after }) =>
    field === 'personId' ? [before, after] : [],
  );
  const people = actor_kind === 'person' ? [actor_id, ...named] : named;
  return people.filter((id) => id !== null && id !== undefined);
}
