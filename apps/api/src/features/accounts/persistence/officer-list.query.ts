import type { Officer } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';

export type OfficerRow = Omit<Officer, 'stateText'>;

const LIMIT = 200;

/** Who works or worked at a desk, and who is invited: active first, then invited, then revoked. */
@Injectable()
export class OfficerListQuery {
  constructor(private readonly database: Database) {}

  async run(alliance: string, now: Instant): Promise<OfficerRow[]> {
    return this.database.query<OfficerRow>(
      `SELECT rights.person_id AS personId, persons.name AS name, desk_logins.login_name AS loginName,
              IF(rights.revoked_at IS NULL, 'active', 'revoked') AS state,
              COALESCE(rights.revoked_at, rights.granted_at) AS since
       FROM rights JOIN persons ON persons.id = rights.person_id
       LEFT JOIN desk_logins ON desk_logins.person_id = rights.person_id
       WHERE rights.alliance_id = ? AND right_name = 'officer' AND scope = ''
       UNION ALL
       SELECT NULL, name, NULL, 'invited', created_at FROM officer_invitations
       WHERE alliance_id = ? AND accepted_at IS NULL AND expires_at > ?
       ORDER BY FIELD(state, 'active', 'invited', 'revoked'), since DESC LIMIT ${LIMIT}`,
      [alliance, alliance, now],
    );
  }
}
