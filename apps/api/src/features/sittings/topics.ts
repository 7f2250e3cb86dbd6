declare module '../../platform/outbox/topics.ts' {
  interface OutboxTopics {
    /** A sitting is closed: its minutes are made, kept and told of. */
    'sittings.file-minutes': { readonly alliance: string; readonly sitting: string; readonly officer: string };
  }
}

export const FILE_MINUTES = 'sittings.file-minutes';
