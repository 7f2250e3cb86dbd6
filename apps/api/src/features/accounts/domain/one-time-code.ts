import type { Instant } from '@mengwu/kernel';
import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
const ISSUER = '盟务';

/** A new secret for an authenticator app, 160 bits in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

export function oneTimeCode(secret: string, now: Instant): string {
  return totp(secret).generate({ timestamp: Date.parse(now) });
}

/** The time step that a code belongs to, if it is this one or a neighbour (RFC 6238); a step must be used only once. */
export function stepOfCode(secret: string, code: string, now: Instant): number | null {
  const timestamp = Date.parse(now);
  const delta = totp(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}

/** What an authenticator app reads from a QR code. */
export function otpauthUri(secret: string, label: string): string {
  return totp(secret, label).toString();
}

function totp(secret: string, label = ''): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD_SECONDS, digits: 6, issuer: ISSUER, label });
}
