import type { Mandate } from '../../bodies/index.ts';
import type { Attendance } from './sitting.ts';

/** Who counts as being there, and how that is known. */
export interface Roll {
  readonly entitled: readonly Mandate[];
  /** By mandate. */
  readonly present: ReadonlySet<string>;
  readonly attendance: ReadonlyMap<string, Attendance>;
}

/** Who it is, as the history tells it. */
export const participantText = ({ name, unitName }: Pick<Mandate, 'name' | 'unitName'>): string =>
  unitName ? `${name}（${unitName}）` : name;

/** A seat is present while the person who holds it is: a successor has to sign in herself. */
export function callRoll(entitled: readonly Mandate[], attendance: readonly Attendance[]): Roll {
  const rows = new Map(attendance.map((row) => [row.mandateId, row]));
  const isHere = ({ mandateId, personId }: Mandate) => {
    const row = rows.get(mandateId);
    return row !== undefined && row.leftAt === null && row.personId === personId;
  };
  return { entitled, attendance: rows, present: new Set(entitled.filter(isHere).map(({ mandateId }) => mandateId)) };
}

/** In writing: present is who has answered, and where the charter says so whoever has the papers. */
export function callRemoteRoll(roll: Roll, answered: ReadonlySet<string>): Roll {
  const present = roll.entitled.filter(({ mandateId }) => roll.present.has(mandateId) || answered.has(mandateId));
  return { ...roll, present: new Set(present.map(({ mandateId }) => mandateId)) };
}
