import type { OfficerInvitation } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, hashToken, type RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { otpauthUri } from '../domain/one-time-code.ts';
import { OfficerSecrets } from '../officer-secrets.ts';
import { OfficerInvitationRepository } from '../persistence/officer-invitation.repository.ts';

@Injectable()
export class InspectInvitation {
  constructor(
    private readonly invitations: OfficerInvitationRepository,
    private readonly secrets: OfficerSecrets,
    private readonly alliances: Alliances,
  ) {}

  async execute({ now }: RequestContext, token: string): Promise<OfficerInvitation> {
    const invitation = await this.invitations.findOpen(hashToken(token), now);
    if (!invitation || !this.alliances.exists(invitation.alliance)) throw new DomainError('invitation_invalid');
    const { alliance, name, expiresAt } = invitation;
    const totpSecret = this.secrets.unsealTotp(invitation.totpSealed);
    const allianceName = this.alliances.nameOf(alliance);
    return { alliance, allianceName, name, totpSecret, otpauthUri: otpauthUri(totpSecret, name), expiresAt };
  }
}
