import type { CertificateState, CertificateTrust } from '@mengwu/contracts';
import { verify } from '@stablelib/ed25519';
import { asciiBytes, bytesOf, textOf } from './decode';

/** What a certificate says of itself, once its signature holds. */
export interface CertificateFacts {
  alliance: string;
  allianceName: string;
  number: string;
  memberName: string;
  kindLabel: string;
  joinedOn: string;
  issuedOn: string;
}

export type Verdict =
  | { kind: 'unknown' }
  | { kind: 'valid'; facts: CertificateFacts; asOf: string }
  | { kind: Exclude<CertificateState, 'valid'>; facts: CertificateFacts; asOf: string };

interface EndedList {
  asOf: string;
  alliances: Map<string, { name: string; ended: Partial<Record<CertificateState, string[]>> }>;
}

const SIGNATURE_BYTES = 64;
const KEY_BYTES = 32;
const SHAPE = /^(MW[CL]1)\.([0-9a-f]{8})\.([\w-]+)\.([\w-]+)$/;

/** The content of a token, if a key that we know has signed it. Nothing is believed before. */
function signedContent(token: string, kind: 'MWC1' | 'MWL1', keys: CertificateTrust['keys']): unknown {
  const [, found, keyId, content = '', signature = ''] = SHAPE.exec(token) ?? [];
  const known = keys.find(({ id }) => id === keyId);
  if (found !== kind || !known) return undefined;
  const [key, signed, bytes] = [bytesOf(known.publicKey), bytesOf(signature), bytesOf(content)];
  if (key?.length !== KEY_BYTES || signed?.length !== SIGNATURE_BYTES || !bytes) return undefined;
  if (!verify(key, asciiBytes(`${kind}.${keyId}.${content}`), signed)) return undefined;
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

/** The list of ended certificates; undefined when it is not ours, so that nobody can hand the phone an empty one. */
export function readList({ keys, list }: CertificateTrust): EndedList | undefined {
  const content = signedContent(list, 'MWL1', keys) as [string, [string, string, EndedAs][]] | undefined;
  if (!content) return undefined;
  const [asOf, alliances] = content;
  return { asOf, alliances: new Map(alliances.map(([id, name, ended]) => [id, { name, ended }])) };
}

type EndedAs = Partial<Record<CertificateState, string[]>>;

/** What a scanned code carries: the token itself, or the address of the page that checks it. */
export function tokenIn(code: string): string {
  const [, inAddress] = /[?&]c=([^&#]+)/.exec(code) ?? [];
  return decodeURIComponent(inAddress ?? code).trim();
}

/** Judges a certificate with what the phone has kept: no network is asked. */
export function judge(code: string, trust: CertificateTrust): Verdict {
  const list = readList(trust);
  const content = signedContent(tokenIn(code), 'MWC1', trust.keys) as string[] | undefined;
  if (!list || content?.length !== 6) return { kind: 'unknown' };
  const [alliance, number, memberName, kindLabel, joinedOn, issuedOn] = content as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const known = list.alliances.get(alliance);
  const facts = { alliance, allianceName: known?.name ?? '', number, memberName, kindLabel, joinedOn, issuedOn };
  const ended = Object.entries(known?.ended ?? {}).find(([, numbers]) => numbers.includes(number));
  return { kind: (ended?.[0] as CertificateState | undefined) ?? 'valid', facts, asOf: list.asOf };
}

export const verdictTexts: Record<Verdict['kind'], { title: string; text: string; tone: 'ok' | 'warn' | 'danger' }> = {
  valid: { title: '有效', text: '该成员目前是联盟成员。', tone: 'ok' },
  replaced: { title: '已换发', text: '这张证书已换发，请对方出示新证书。', tone: 'warn' },
  withdrawn: { title: '已退出', text: '该成员已退出联盟，证书不再有效。', tone: 'danger' },
  expelled: { title: '已除名', text: '该成员已被联盟除名，证书不再有效。', tone: 'danger' },
  lapsed: { title: '已退出', text: '该成员视为退出联盟，证书不再有效。', tone: 'danger' },
  unknown: { title: '无法识别', text: '这不是本系统颁发的证书，或内容被改动过。请核对证书来源。', tone: 'danger' },
};

const DAY_MS = 24 * 3600 * 1000;

/** Older than a week, the list may miss who has left since. */
export const isListOld = (asOf: string, now: number): boolean => now - new Date(asOf).getTime() > 7 * DAY_MS;
