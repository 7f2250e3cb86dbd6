/** A request that may be repeated: its key, what it asks, and how far it got. One for each request. */
export interface IdempotencyTicket {
  /** Hash of person, route and key: the row's primary key. */
  readonly id: string;
  readonly bodyHash: string;
  /** Set by the run that answers. */
  outcome?: { readonly answer: unknown };
}

export interface StoredKey {
  readonly bodyHash: string;
  readonly isAnswered: boolean;
  readonly answer: unknown;
  readonly kept: Readonly<Record<string, unknown>>;
}
