import type { HistoryEntry } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import type { AuditWords } from '../../../platform/index.ts';
import { changedFields } from '../domain/changed-fields.ts';
import type { HistoryRow } from '../persistence/audit.reader.ts';

/** One line of a record's history in the words of the rooms. */
export function presentEntry(row: HistoryRow, words: AuditWords, names: ReadonlyMap<string, string>): HistoryEntry {
  return {
    at: row.at as Instant,
    who: who(row, names),
    what: row.note ?? words.action(row.action) ?? '更新了记录',
    changes: changedFields(row.before_json, row.after_json).flatMap(({ field, before, after }) => {
      const label = words.field(field);
      return label === undefined ? [] : [{ label, before, after }];
    }),
    article: row.article,
  };
}

function who({ actor_kind, actor_id }: HistoryRow, names: ReadonlyMap<string, string>): string {
  if (actor_kind === 'person') return names.get(actor_id ?? '') ?? '已注销的用户';
  return actor_kind === 'gateway' ? '微信支付' : '系统';
}
