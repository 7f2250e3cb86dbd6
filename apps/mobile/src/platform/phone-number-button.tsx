import type { ReactElement } from 'react';

export interface PhoneNumberProps {
  isBusy: boolean;
  onCode: (code: string) => void;
  onDenied: (text: string) => void;
}

/** Asks WeChat for a code that stands for this person's phone number, after a tap. */
export declare function PhoneNumberButton(props: PhoneNumberProps): ReactElement;
