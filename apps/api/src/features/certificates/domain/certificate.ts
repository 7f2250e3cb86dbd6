import type { CertificateState } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';

/** What a certificate says, and whether it still holds. */
export interface Certificate {
  readonly id: string;
  readonly alliance: string;
  readonly memberId: string;
  readonly serial: string;
  readonly memberName: string;
  readonly kindLabel: string;
  readonly joinedOn: Day;
  readonly issuedAt: Instant;
  readonly article: string;
  readonly token: string;
  readonly state: CertificateState;
  readonly endedOn: Day | null;
}

/** The member's own number; a certificate that takes the place of others counts on. */
export function certificateSerial(memberNumber: string, before: number): string {
  return before === 0 ? memberNumber : `${memberNumber}-${before + 1}`;
}
