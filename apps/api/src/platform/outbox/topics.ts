/**
 * Which message carries what. A room adds its own by declaration merging:
 * `declare module '../../platform/outbox/topics.ts' { interface OutboxTopics { 'events.remind': { event: string } } }`
 */
// biome-ignore lint/suspicious/noEmptyInterface: declaration merging: rooms extend it
export interface OutboxTopics {}
