declare module '../../platform/outbox/topics.ts' {
  interface OutboxTopics {
    /** A bill counts no more: what was begun to pay it ends at WeChat, so that nobody pays for nothing. */
    'dues.end-payment': { readonly alliance: string; readonly bill: string };
  }
}

export const END_PAYMENT = 'dues.end-payment';
