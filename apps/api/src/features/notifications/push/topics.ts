declare module '../../../platform/outbox/topics.ts' {
  interface OutboxTopics {
    /** Inbox messages of one alliance to push through WeChat. */
    'notifications.push': { readonly alliance: string; readonly messages: readonly string[] };
  }
}

export const PUSH_TOPIC = 'notifications.push';
