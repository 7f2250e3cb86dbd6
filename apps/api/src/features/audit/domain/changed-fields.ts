export interface ChangedField {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The fields that differ between two recorded states, sorted by name. */
export function changedFields(before: string | null, after: string | null): ChangedField[] {
  const was = read(before);
  const is = read(after);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].sort().flatMap((field) => {
    const change = { field, before: text(was[field]), after: text(is[field]) };
    return change.before === change.after ? [] : [change];
  });
}

function read(json: string | null): Record<string, unknown> {
  return json === null ? {} : JSON.parse(json);
}

function text(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
