import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/index.ts';
import { seal, sealingKey, unseal } from './domain/seal.ts';

/** The secrets around the desk that depend on the installation's own key. */
@Injectable()
export class OfficerSecrets {
  private readonly totpKey: Buffer;
  private readonly invitationKey: Buffer;
  private readonly throttleKey: Buffer;

  constructor({ secret }: Config) {
    this.totpKey = sealingKey(secret, 'one-time code secrets');
    this.invitationKey = sealingKey(secret, 'officer invitations');
    this.throttleKey = sealingKey(secret, 'login throttles');
  }

  sealTotp(secret: string): string {
    return seal(this.totpKey, secret);
  }

  unsealTotp(sealed: string): string {
    return unseal(this.totpKey, sealed);
  }

  /** The token of an invitation, derived so that a repeated request can tell it again though only its hash is stored. */
  invitationToken(invitationId: string): string {
    return createHmac('sha256', this.invitationKey).update(invitationId).digest('base64url');
  }

  /** What tries are counted under; keyed, because people type passwords into the field of the name. */
  throttleSubject(kind: 'name' | 'address', value: string): string {
    return createHmac('sha256', this.throttleKey).update(`${kind} ${value}`).digest('hex');
  }
}
