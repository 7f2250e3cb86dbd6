import { z } from 'zod';
import { DayText, DecisionView, Id, InstantText } from './common.ts';

export const CertificateState = z
  .enum(['valid', 'replaced', 'withdrawn', 'expelled', 'lapsed'])
  .meta({ id: 'CertificateState' });
export type CertificateState = z.infer<typeof CertificateState>;

export const CertificateView = z
  .object({
    id: Id,
    number: z.string(),
    memberId: Id,
    memberName: z.string(),
    kindLabel: z.string(),
    joinedOn: DayText,
    issuedOn: DayText,
    state: CertificateState,
    stateText: z.string(),
    endedOn: DayText.nullable(),
    article: z.string(),
    fileUrl: z.string().meta({ description: 'its PDF' }),
    checkUrl: z.string().meta({ description: 'what its QR code says' }),
  })
  .meta({ id: 'CertificateView' });
export type CertificateView = z.infer<typeof CertificateView>;

export const MyCertificate = z
  .object({
    allianceName: z.string(),
    certificate: CertificateView.nullable(),
    given: DecisionView.meta({ description: 'whether the charter gives one at all' }),
  })
  .meta({ id: 'MyCertificate' });
export type MyCertificate = z.infer<typeof MyCertificate>;

/** What a phone needs to judge certificates without network: the public keys, and a signed, dated list of what ended. */
export const CertificateTrust = z
  .object({
    asOf: InstantText,
    keys: z.array(z.object({ id: z.string(), publicKey: z.string().meta({ description: 'base64url, 32 bytes' }) })),
    list: z.string(),
  })
  .meta({ id: 'CertificateTrust' });
export type CertificateTrust = z.infer<typeof CertificateTrust>;

export const DeskCertificates = z
  .object({
    given: DecisionView,
    without: z
      .array(z.object({ memberId: Id, number: z.string(), name: z.string(), joinedOn: DayText }))
      .meta({ description: 'active members who have none that holds, at most 100' }),
    items: z.array(CertificateView),
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
  })
  .meta({ id: 'DeskCertificates' });
export type DeskCertificates = z.infer<typeof DeskCertificates>;
