import type { PersonaSeed } from './options.ts';
import type { RecordedRequest } from './world/requests.ts';
import type { Credit, Notification, Persona, ServiceMessage } from './world/state.ts';

export type DescribedPersona = Persona & { readonly openids: Readonly<Record<string, string>> };
export type OrderView = Readonly<Record<string, unknown>>;

export interface FaultOrder {
  readonly action: string;
  readonly match?: {
    readonly api?: string;
    readonly out_trade_no?: string;
    readonly persona?: string;
    readonly nth?: number;
  };
  readonly params?: Readonly<Record<string, unknown>>;
  readonly times?: number;
}

export interface ClockView {
  readonly now: string;
  readonly shanghai: string;
  readonly offsetMs: number;
}

export type ClockMove =
  | { readonly set: string }
  | { readonly advanceSeconds: number }
  | { readonly offsetMs: number }
  | { readonly real: true };

export interface Ledger {
  readonly orders: readonly OrderView[];
  readonly merchants: readonly {
    readonly key: string;
    readonly mchid: string;
    readonly payments: number;
    readonly paidFen: number;
    readonly feeFen: number;
    readonly balanceFen: number;
  }[];
  readonly credits: readonly Credit[];
  readonly doublePaidReferences: readonly string[];
}

export interface Paid {
  readonly result: 'ok' | 'cancel' | 'fail' | 'lost';
  readonly errMsg: string;
  readonly order: OrderView;
}

export type SandboxControl = ReturnType<typeof createSandboxControl>;

/** The control listener for tests and demos, in verbs; a refusal throws an Error with its code and words. */
export function createSandboxControl({ url, token }: { readonly url: string; readonly token: string }) {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const value = (await answer.json()) as T & { code?: string; message?: string };
    if (!answer.ok) throw new Error(`Sandbox ${method} ${path}: ${value.code ?? answer.status} ${value.message ?? ''}`);
    return value;
  };
  const post = <T>(path: string, body: unknown = {}): Promise<T> => call<T>('POST', path, body);
  const query = (values: Readonly<Record<string, string | undefined>>): string => {
    const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
  };
  return {
    reset: () => post('/reset'),
    clock: () => call<ClockView>('GET', '/clock'),
    moveClock: (move: ClockMove) => post<ClockView>('/clock', move),
    personas: async () => (await call<{ personas: DescribedPersona[] }>('GET', '/personas')).personas,
    createPersona: (persona: PersonaSeed) => post<DescribedPersona>('/personas', persona),
    loginCode: async (persona: string, appid?: string) =>
      (await post<{ code: string }>('/login-code', { persona, appid })).code,
    oauthCode: async (persona: string, scope?: 'snsapi_base' | 'snsapi_userinfo') =>
      (await post<{ code: string }>('/oauth-code', { persona, scope })).code,
    phoneCode: async (persona: string, appid?: string) =>
      (await post<{ code: string }>('/phone-code', { persona, appid })).code,
    pay: (payment: {
      readonly prepay_id: string;
      readonly persona?: string;
      readonly outcome?: 'pay' | 'cancel' | 'fail';
    }) => post<Paid>('/cashier/pay', payment),
    /** What a phone does with the parameters of wx.requestPayment: it verifies paySign, then the person decides. */
    requestPayment: (
      params: Readonly<Record<string, string>>,
      choice: { readonly persona?: string; readonly outcome?: 'pay' | 'cancel' | 'fail' } = {},
    ) => post<Paid>('/cashier/pay', { params, ...choice }),
    acceptSubscription: async (accepted: {
      readonly persona: string;
      readonly templates: readonly string[];
      readonly times?: number;
      readonly answer?: 'accept' | 'reject';
      readonly appid?: string;
    }) => (await post<{ credits: Credit[] }>('/subscribe/accept', accepted)).credits,
    markRefunded: (outTradeNo: string) => post<OrderView>('/orders/refunded', { out_trade_no: outTradeNo }),
    addFault: async (fault: FaultOrder) => (await post<{ id: string }>('/faults', fault)).id,
    clearFaults: (id?: string) => call<{ removed: number }>('DELETE', id === undefined ? '/faults' : `/faults/${id}`),
    resend: (which: { readonly id?: string; readonly out_trade_no?: string; readonly copies?: number }) =>
      post<{ resent: string[] }>('/notify/resend', which),
    notifications: async (outTradeNo?: string) =>
      (await call<{ notifications: Notification[] }>('GET', `/notifications${query({ out_trade_no: outTradeNo })}`))
        .notifications,
    requests: async (where: { readonly path?: string; readonly api?: string } = {}) =>
      (await call<{ requests: RecordedRequest[] }>('GET', `/requests${query({ ...where })}`)).requests,
    ledger: () => call<Ledger>('GET', '/ledger'),
    messages: async (persona?: string) =>
      (await call<{ messages: ServiceMessage[] }>('GET', `/messages${query({ persona })}`)).messages,
  };
}
