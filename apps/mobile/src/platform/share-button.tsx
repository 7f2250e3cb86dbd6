import type { ReactElement } from 'react';

export interface ShareProps {
  id: string;
  /** The page that the other person opens; in the mini-program the page's own share card carries it. */
  page: string;
  text: string;
  children: string;
}

export declare function ShareButton(props: ShareProps): ReactElement;
