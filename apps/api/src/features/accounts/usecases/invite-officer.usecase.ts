import { Injectable } from '@nestjs/common';
import { hashToken, newId, type RequestContext, Transactions, type Tx } from '../../../platform/index.ts';
import { invitationEnd } from '../domain/lifetimes.ts';
import { newTotpSecret } from '../domain/one-time-code.ts';
import { OfficerSecrets } from '../officer-secrets.ts';
import { OfficerInvitationRepository } from '../persistence/officer-invitation.repository.ts';

export interface OfferedInvitation {
  readonly token: string;
  /** Below the console's address; the token stays behind '#', out of every server's log. */
  readonly path: string;
}

@Injectable()
export class InviteOfficer {
  constructor(
    private readonly transactions: Transactions,
    private readonly invitations: OfficerInvitationRepository,
    private readonly secrets: OfficerSecrets,
  ) {}

  async execute(ctx: RequestContext, officer: { alliance: string; name: string }): Promise<OfferedInvitation> {
    // Only the id is kept for a repetition of the request: the token must not lie anywhere in the database.
    const id = await this.transactions.run(ctx, (tx) => this.store(tx, ctx, officer), { keeps: 'invitation' });
    const token = this.secrets.invitationToken(id);
    const answer = { token, path: `/invitation#token=${token}` };
    if (ctx.idempotency) ctx.idempotency.outcome = { answer };
    return answer;
  }

  private async store(tx: Tx, { actor }: RequestContext, { alliance, name }: { alliance: string; name: string }) {
    const id = newId();
    await this.invitations.add(tx, {
      id,
      alliance,
      name,
      tokenHash: hashToken(this.secrets.invitationToken(id)),
      totpSealed: this.secrets.sealTotp(newTotpSecret()),
      invitedBy: actor.kind === 'person' ? actor.personId : null,
      expiresAt: invitationEnd(tx.now),
    });
    tx.record({ alliance, action: 'officer.invited', subject: { kind: 'officer-invitation', id }, after: { name } });
    return id;
  }
}
