import type { ReactElement } from 'react';

export interface ScannerProps {
  /** Called for every code seen; the same one may come again and again. */
  onCode: (code: string) => void;
  /** What else can be done when the camera does not help. */
  otherwise?: string;
}

/** Looks for QR codes until it is taken away. */
export declare function Scanner(props: ScannerProps): ReactElement;
