import type { HistoryEntry } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import type { AuditWords } from '../../../platform/index.ts';
import { changedFields } from '../domain/changed-fields.ts';
import { readableValue } from '../domain/readable-value.ts';
import type { HistoryRow } from '../persistence/audit.reader.ts';

/** One line of a record's history in the words of the rooms; what has no words is not shown. */
export function presentEntry(row: HistoryRow, words: AuditWords, names: ReadonlyMap<string, string>): HistoryEntry {
  const { action } = row;
  const what = words.action(action) ?? '更新了记录';
  const say = (field: string, value: string | null) =>
    value === null ? null : (words.value(action, field, value) ?? names.get(value) ?? readableValue(field, value));
  return {
    at: row.at as Instant,
    who: who(row, names),
    what: row.note ? `${what}：${row.note}` : what,
    changes: changedFields(row.before_json, row.after_json).flatMap(({ field, before, after }) => {
      const label = words.field(action, field);
      return label === undefined ? [] : [{ label, before: say(field, before), after: say(field, after) }];
    }),
    article: row.article,
  };
}

function who({ actor_kind, actor_id }: HistoryRow, names: ReadonlyMap<string, string>): string {
  if (actor_kind === 'person') return names.get(actor_id ?? '') ?? '未填姓名';
  return actor_kind === 'gateway' ? '微信支付' : '系统';
}
