import type { PayParams } from '@mengwu/contracts';

/** What the phone believes; only the server knows whether money arrived. */
export type PayAttempt = 'done' | 'cancelled' | 'leaving' | 'unavailable';

/** Opens WeChat's cashier. In the sandbox's browser this leaves the page and comes back to `resultPage`. */
export declare function openCashier(params: PayParams, resultPage: string): Promise<PayAttempt>;
