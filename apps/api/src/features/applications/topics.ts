declare module '../../platform/outbox/topics.ts' {
  interface OutboxTopics {
    /** A public notice went up: every member hears of it. */
    'applications.tell-publicity': { readonly alliance: string; readonly publicity: string };
  }
}

export const TELL_PUBLICITY = 'applications.tell-publicity';
