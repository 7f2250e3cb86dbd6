/** A certificate as its QR code carries it, or the list of ended ones: readable by all, signed by us. */
export const CERTIFICATE = 'MWC1';
export const ENDED_LIST = 'MWL1';

/** What is signed: kind, key and content, all of it ASCII. */
export function signedPart(kind: string, keyId: string, content: unknown): string {
  return `${kind}.${keyId}.${Buffer.from(JSON.stringify(content), 'utf8').toString('base64url')}`;
}

export interface CertificateContent {
  readonly alliance: string;
  readonly serial: string;
  readonly memberName: string;
  readonly kindLabel: string;
  readonly joinedOn: string;
  readonly issuedOn: string;
}

/** In this order, without names: a QR code has little room. */
export const certificateContent = (content: CertificateContent): string[] => [
  content.alliance,
  content.serial,
  content.memberName,
  content.kindLabel,
  content.joinedOn,
  content.issuedOn,
];

/** Whose certificate a token says it is; whether it is one of ours shows only when it equals the one that was issued. */
export function readCertificateToken(token: string): readonly [alliance: string, serial: string] | undefined {
  const [kind, , content = ''] = token.split('.');
  if (kind !== CERTIFICATE) return undefined;
  try {
    const [alliance, serial] = JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as unknown[];
    return typeof alliance === 'string' && typeof serial === 'string' ? [alliance, serial] : undefined;
  } catch {
    return undefined;
  }
}
