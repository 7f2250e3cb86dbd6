export type OrderState = 'NOTPAY' | 'SUCCESS' | 'CLOSED' | 'REFUND';
export type CodeKind = 'login' | 'phone' | 'oauth';

export interface Persona {
  readonly id: string;
  readonly displayName: string;
  readonly phone: string;
  readonly unionid: string;
  readonly risky: boolean;
  readonly snapshot: boolean;
}

export interface Code {
  readonly code: string;
  readonly kind: CodeKind;
  readonly appid: string;
  readonly personaId: string;
  readonly scope: string;
  readonly issuedAt: number;
  usedAt: number | null;
}

export interface AccessToken {
  readonly token: string;
  readonly appid: string;
  readonly mode: 'stable' | 'plain';
  readonly issuedAt: number;
  expiresAt: number;
}

export interface Order {
  readonly mchid: string;
  readonly appid: string;
  readonly outTradeNo: string;
  /** Canonical JSON of the first prepay body: a repeat must say the same. */
  readonly fingerprint: string;
  readonly description: string;
  readonly attach: string | null;
  readonly total: number;
  readonly openid: string;
  readonly notifyUrl: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  state: OrderState;
  transactionId: string | null;
  paidAt: number | null;
}

export interface Prepay {
  readonly prepayId: string;
  readonly orderKey: string;
  readonly issuedAt: number;
}

export interface NotificationAttempt {
  readonly at: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly faults: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly answer: string;
}

export interface Notification {
  readonly id: string;
  readonly mchid: string;
  readonly outTradeNo: string;
  readonly url: string;
  readonly createdAt: number;
  /** The decrypted resource, as it was when the payment happened. */
  readonly facts: Record<string, unknown>;
  /** The envelope as first sealed: repeats carry the same bytes under a fresh signature. */
  readonly body: string;
  readonly attempts: NotificationAttempt[];
  repeats: number;
  copies: number;
  nextAt: number | null;
  outcome: 'pending' | 'delivered' | 'abandoned' | 'suppressed';
}

export interface Credit {
  readonly personaId: string;
  readonly appid: string;
  readonly templateId: string;
  credits: number;
  lastAnswer: 'accept' | 'reject';
}

export interface ServiceMessage {
  readonly id: string;
  readonly personaId: string;
  readonly appid: string;
  readonly templateId: string;
  readonly title: string;
  readonly page: string | null;
  readonly lines: readonly { readonly key: string; readonly label: string; readonly value: string }[];
  readonly at: number;
}

/** Everything that survives a restart; plain JSON. */
export interface State {
  counters: Record<string, number>;
  clockOffsetMs: number;
  personas: Record<string, Persona>;
  codes: Record<string, Code>;
  tokens: AccessToken[];
  forcedRefreshes: { appid: string; at: number }[];
  orders: Record<string, Order>;
  prepays: Record<string, Prepay>;
  notifications: Notification[];
  credits: Credit[];
  messages: ServiceMessage[];
}

export function emptyState(): State {
  return {
    counters: {},
    clockOffsetMs: 0,
    personas: {},
    codes: {},
    tokens: [],
    forcedRefreshes: [],
    orders: {},
    prepays: {},
    notifications: [],
    credits: [],
    messages: [],
  };
}

export const orderKey = (mchid: string, outTradeNo: string): string => `${mchid}/${outTradeNo}`;
