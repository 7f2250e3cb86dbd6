import type { ReactElement } from 'react';

export interface ScannerProps {
  /** Called for every code seen; the same one may come again and again. */
  onCode: (code: string) => void;
}

/** Looks for QR codes until it is taken away. */
export declare function Scanner(props: ScannerProps): ReactElement;
