/** A file on the phone, as the picker hands it out. */
export interface PhoneFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the person and her phone do when the mini-program asks; a test sets it before it taps. */
export interface Phone {
  /** Who is signed in to WeChat on it. */
  persona: string;
  isOffline: boolean;
  /** Milliseconds that its clock is ahead of the machine's. */
  clockOffsetMs: number;
  /** What the next picker returns; none: the person closes it. */
  file: PhoneFile | undefined;
  /** What she taps in the cashier. */
  cashier: 'pay' | 'cancel' | 'fail';
  subscribes: boolean;
  sharesPhone: boolean;
  /** What the next scan reads; none: she closes the scanner. */
  scan: string | undefined;
  /** What went by on it, in order: `toast 已复制`, `vibrateShort`, `clipboard 691911524`. */
  readonly noted: string[];
  /** Errors that the program wrote to its console. */
  readonly complaints: string[];
  readonly storage: Map<string, unknown>;
}

export function newPhone(persona: string): Phone {
  return {
    persona,
    isOffline: false,
    clockOffsetMs: 0,
    file: undefined,
    cashier: 'pay',
    subscribes: true,
    sharesPhone: true,
    scan: undefined,
    noted: [],
    complaints: [],
    storage: new Map(),
  };
}
