import type { Sitting } from '../domain/sitting.ts';

export type SittingRow = Omit<Sitting, 'isRemote' | 'isAdjourned'>;

const COLUMNS: Readonly<Record<keyof SittingRow, string>> = {
  id: 'id',
  alliance: 'alliance_id',
  body: 'body',
  bodyName: 'body_name',
  title: 'title',
  state: 'state',
  startsAt: 'starts_at',
  place: 'place',
  remoteReason: 'remote_reason',
  basis: 'basis',
  followsId: 'follows_id',
  code: 'code',
  version: 'version',
  createdAt: 'created_at',
  charterVersion: 'charter_version',
  convenedAt: 'convened_at',
  convenedAs: 'convened_as',
  seal: 'seal',
  sealArticle: 'seal_article',
  entitled: 'entitled',
  present: 'present',
  needed: 'needed',
  quorumRule: 'quorum_rule',
  quorumArticle: 'quorum_article',
  openedAt: 'opened_at',
  endedAt: 'ended_at',
  chairName: 'chair_name',
  recorderName: 'recorder_name',
  closingNote: 'closing_note',
  minutesFileId: 'minutes_file_id',
  minutesSha256: 'minutes_sha256',
};

export const SITTING = Object.entries(COLUMNS)
  .map(([name, column]) => `sittings.${column} AS ${name}`)
  .join(', ');

/** The columns of what changes, to be set in one statement. */
export function changesOf(changes: Partial<SittingRow>): { set: string; values: (string | number | null)[] } {
  const entries = Object.entries(changes) as [keyof SittingRow, string | number | null][];
  return {
    set: entries.map(([name]) => `${COLUMNS[name]} = ?`).join(', '),
    values: entries.map(([, value]) => value),
  };
}

export const toSitting = (row: SittingRow): Sitting => ({
  ...row,
  isRemote: row.place === null,
  isAdjourned: row.followsId !== null,
});
