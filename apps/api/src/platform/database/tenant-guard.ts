/** Why a statement may look across alliances; each use names its reason in a comment. */
export const anyAllianceReasons = {
  own: "a person's own rows, in whatever alliance they lie",
  sweep: 'a periodic job or worker that serves all alliances',
  gateway: 'a message from outside that names only a number of ours',
  'by-id': 'a row found by its unguessable id, whose alliance the caller compares before it uses it',
  integrity: 'a check or copy of the whole database',
} as const;

export type AnyAllianceReason = keyof typeof anyAllianceReasons;

/** A statement on an alliance's table that does not say which alliance it means. */
export class UnscopedQueryError extends Error {
  override readonly name = 'UnscopedQueryError';

  constructor(table: string, sql: string) {
    super(
      `This statement touches ${table} without alliance_id in its condition; scope it, ` +
        `or say why with /* any-alliance: ${Object.keys(anyAllianceReasons).join(' | ')} */\n${sql}`,
    );
  }
}

const CACHED_STATEMENTS = 2_000;

/** Refuses, outside production, every statement that could mix two alliances' rows. */
export class TenantGuard {
  private readonly tables: ReadonlySet<string>;
  private readonly accepted = new Set<string>();

  constructor(tables: Iterable<string>) {
    this.tables = new Set([...tables].map((table) => table.toLowerCase()));
  }

  /** @throws UnscopedQueryError */
  check(sql: string): void {
    if (this.tables.size === 0 || this.accepted.has(sql)) return;
    const table = touchedTables(sql).find((name) => this.tables.has(name));
    if (table !== undefined && !isScoped(sql)) throw new UnscopedQueryError(table, sql);
    if (this.accepted.size < CACHED_STATEMENTS) this.accepted.add(sql);
  }
}

function touchedTables(sql: string): string[] {
  const found = withoutText(sql).matchAll(/\b(?:from|join|update|into|table)\s+(?:ignore\s+)?`?(\w+)`?/gi);
  return [...found].map(([, name = '']) => name.toLowerCase());
}

function isScoped(sql: string): boolean {
  const reason = /\/\*\s*any-alliance:\s*([\w-]+)\s*\*\//.exec(sql)?.[1];
  if (reason !== undefined) return reason in anyAllianceReasons;
  const bare = withoutText(sql);
  if (/^\s*(insert|replace)\b/i.test(bare) && !/\bselect\b/i.test(bare)) return /\balliance_id\b/i.test(bare);
  // Only the condition counts: a column list that happens to name alliance_id scopes nothing.
  const condition = bare.search(/\b(where|on)\b/i);
  return condition >= 0 && /\balliance_id\b/i.test(bare.slice(condition));
}

function withoutText(sql: string): string {
  return sql.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/'(?:[^'\\]|\\.|'')*'/g, "''");
}
