/** What another site handed over when it sent the browser back to us: a login code, a phone code, an answer. */
export type Arrival = Readonly<Record<string, string>>;

/** Reads a hand-over once; the next reader finds nothing. */
export declare function takeArrival(...names: string[]): Arrival | undefined;
