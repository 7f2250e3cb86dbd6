import type { PersonSeed } from '../../../support/system/index.ts';

/** Somebody's hand on the phone app: the same gestures in the browser and in the mini-program. */
export interface Hand {
  readonly person: PersonSeed;
  /** Opens a page as a link, a share card or a message of WeChat does. */
  open(page: string): Promise<void>;
  /** Waits until this page is on top. */
  at(page: string): Promise<void>;
  /** Waits until the page says this, wherever its lines break. */
  sees(...texts: readonly string[]): Promise<void>;
  /** Says whether the page says this now. */
  says(text: string): Promise<boolean>;
  tap(id: string): Promise<void>;
  tapText(text: string): Promise<void>;
  type(id: string, value: string): Promise<void>;
  valueOf(id: string): Promise<string>;
  /** What stands there. */
  textOf(id: string): Promise<string>;
  back(): Promise<void>;
  /** Taps beside the sheet that lies over the page. */
  closeSheet(): Promise<void>;
  /** Taps the button that signs in, and is this person at WeChat. */
  signIn(): Promise<void>;
  /** Taps the button that asks for the number, and allows it. */
  allowPhoneNumber(): Promise<void>;
  /** Taps the button of an upload field and takes this file. */
  chooseFile(
    id: string,
    file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
  ): Promise<void>;
  /** Taps the button that pays, and decides in the cashier. */
  pay(id: string, outcome: 'pay' | 'cancel'): Promise<void>;
  /** Allows WeChat's messages where the app asks for it; in a browser it does not. */
  allowMessages(): Promise<void>;
  /** The page behind the link that is being shared. */
  sharedPage(): Promise<string>;
  /** Holds a ticket before the scanner of the door. */
  scan(ticket: { readonly code: string; readonly shortCode: string }): Promise<void>;
  setOffline(isOffline: boolean): Promise<void>;
  /** The phone's clock follows the system's. */
  setClock(at: number): Promise<void>;
  /** The session that the phone holds, to ask the API in her name. */
  token(): Promise<string>;
  /** The phone is put away. */
  stop(): Promise<void>;
  /** Looks the page over: no raw codes, and what else this platform can be checked for. */
  inspect(): Promise<void>;
}
