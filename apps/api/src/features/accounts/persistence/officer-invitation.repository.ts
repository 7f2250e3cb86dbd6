import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { OfficerInvitationEntity } from './officer-invitation.entity.ts';

export type OpenInvitation = Pick<OfficerInvitationEntity, 'id' | 'alliance' | 'name' | 'totpSealed' | 'expiresAt'>;

@Injectable()
export class OfficerInvitationRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, invitation: Omit<OfficerInvitationEntity, 'createdAt' | 'acceptedAt'>): Promise<void> {
    await tx.manager.insert(OfficerInvitationEntity, { ...invitation, createdAt: tx.now, acceptedAt: null });
  }

  async findOpen(tokenHash: string, now: Instant): Promise<OpenInvitation | undefined> {
    const [row] = await this.database.query<OpenInvitation>(
      `/* any-alliance: by-id */ SELECT id, alliance_id AS alliance, name, totp_sealed AS totpSealed, expires_at AS expiresAt
       FROM officer_invitations WHERE token_hash = ? AND accepted_at IS NULL AND expires_at > ?`,
      [tokenHash, now],
    );
    return row;
  }

  /** False when somebody accepted it meanwhile, or its time ran out. */
  async accept(tx: Tx, { id, alliance }: OpenInvitation): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE officer_invitations SET accepted_at = ?
       WHERE alliance_id = ? AND id = ? AND accepted_at IS NULL AND expires_at > ?`,
      [tx.now, alliance, id, tx.now],
    );
    return affectedRows === 1;
  }
}
