import { z } from 'zod';
import { jsonOrUndefined } from '../http/parse-json.ts';
import type { Merchant } from './merchant.ts';
import { Transaction } from './transaction.ts';
import { refusalOf, type SignatureRefusal } from './verify-signed.ts';

/** Header names in any case, as node:http and every framework give them. */
export type NotificationHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

interface NotificationBase {
  readonly ok: true;
  /** Unique for each event; repeats carry the same one. */
  readonly id: string;
  readonly eventType: string;
  readonly createTime: string;
}

/** Someone paid; still to be compared with our order by `transactionMismatches`. */
export interface TransactionNotification extends NotificationBase {
  readonly kind: 'transaction';
  readonly transaction: Transaction;
}

/** A true notification of a kind that is not handled here: store it and answer 2xx. */
export interface OtherNotification extends NotificationBase {
  readonly kind: 'other';
  /** The opened resource: JSON where it is JSON, else text. */
  readonly content: unknown;
}

/** Why a notification is not believed: answer 4xx, store nothing as a fact. Never shows what was in it. */
export interface NotificationRefusal {
  readonly ok: false;
  readonly reason: SignatureRefusal | 'body-too-large' | 'body-invalid' | 'decrypt-failed' | 'content-invalid';
}

const MAX_BODY_BYTES = 64 * 1024;

const Envelope = z.object({
  id: z.string().min(1).max(64),
  create_time: z.string().min(1).max(64),
  event_type: z.string().min(1).max(64),
  resource: z.object({
    algorithm: z.literal('AEAD_AES_256_GCM'),
    ciphertext: z.string().min(1),
    nonce: z.string(),
    associated_data: z.string().optional(),
  }),
});

/**
 * Verifies the raw bytes, then opens and reads them. WeChat Pay APIv3, "payment notification".
 * `rawBody` must be the bytes as they arrived: text that was parsed and written again does not verify.
 */
export function verifyNotification(
  merchant: Merchant,
  input: { readonly headers: NotificationHeaders; readonly rawBody: Uint8Array; readonly nowMs: number },
): TransactionNotification | OtherNotification | NotificationRefusal {
  const { rawBody } = input;
  if (rawBody.byteLength > MAX_BODY_BYTES) return refuse('body-too-large');
  const refusal = refusalOf(merchant.keys, { header: headerOf(input.headers), rawBody }, input.nowMs);
  if (refusal !== undefined) return refuse(refusal);
  const envelope = Envelope.safeParse(jsonOrUndefined(rawBody));
  if (!envelope.success) return refuse('body-invalid');
  const { id, event_type: eventType, create_time: createTime, resource } = envelope.data;
  const opened = merchant.open(resource);
  if (opened === undefined) return refuse('decrypt-failed');
  const content = jsonOrUndefined(opened);
  const base = { ok: true, id, eventType, createTime } as const;
  if (eventType !== 'TRANSACTION.SUCCESS') return { ...base, kind: 'other', content: content ?? opened.toString() };
  const transaction = Transaction.safeParse(content);
  return transaction.success
    ? { ...base, kind: 'transaction', transaction: transaction.data }
    : refuse('content-invalid');
}

function refuse(reason: NotificationRefusal['reason']): NotificationRefusal {
  return { ok: false, reason };
}

/** A header that comes twice counts as missing: which one was signed is anybody's guess. */
function headerOf(headers: NotificationHeaders): (name: string) => string | undefined {
  const byName = new Map<string, string | undefined>();
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase();
    byName.set(key, typeof value === 'string' && !byName.has(key) ? value : undefined);
  }
  return (name) => byName.get(name);
}
