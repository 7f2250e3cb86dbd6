import type { Session } from '../database/session.ts';

/** No transaction stays open this long, so an older row cannot appear any more. */
const SETTLED_MS = 10 * 60_000;
const LOWEST = '00000000-0000-0000-0000-000000000000';

/** Below this id everything is sealed: ids begin with the time at which they were made. */
export async function idFloor(session: Session, sequence: number): Promise<string> {
  if (sequence === 0) return LOWEST;
  const [row] = await session.query<{ id: string | null }>(
    'SELECT MAX(entry_id) AS id FROM audit_seals WHERE sequence > ?',
    [sequence - 500],
  );
  if (!row?.id) return LOWEST;
  const madeAt = Number.parseInt(row.id.replace('-', '').slice(0, 12), 16);
  const floor = Math.max(0, madeAt - SETTLED_MS)
    .toString(16)
    .padStart(12, '0');
  return `${floor.slice(0, 8)}-${floor.slice(8)}-0000-0000-000000000000`;
}
