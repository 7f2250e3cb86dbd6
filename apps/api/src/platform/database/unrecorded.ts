/** Why a transaction that writes may leave no audit row. */
export const unrecordedReasons = {
  draft: 'a person types; nothing has been declared yet',
  session: 'signing in and out, recorded by the session rows themselves',
  seen: 'somebody has read something',
  machinery: "leases, counters and other bookkeeping of the system's own",
} as const;

export type UnrecordedReason = keyof typeof unrecordedReasons;

/** A transaction wrote rows and recorded nothing. */
export class UnrecordedTransactionError extends Error {
  override readonly name = 'UnrecordedTransactionError';

  constructor() {
    super(
      'This transaction wrote without tx.record(…); record what changed, ' +
        `or pass { unrecorded: ${Object.keys(unrecordedReasons).join(' | ')} }`,
    );
  }
}
