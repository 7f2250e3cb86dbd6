import type { MotionKind } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';

export interface NewResolution {
  readonly alliance: string;
  readonly body: string;
  readonly bodyName: string;
  readonly motionId: string;
  readonly kind: MotionKind;
  readonly ballotId: string;
  readonly sittingId: string;
  readonly title: string;
  readonly outcome: 'passed' | 'failed';
  readonly decidedOn: Day;
  readonly article: string;
  readonly charterVersion: string;
}

/** What a body has decided, with its number in the body's year; `due…` and `done…` say what became of it. */
export interface Resolution extends NewResolution {
  readonly id: string;
  readonly year: number;
  readonly serial: number;
  readonly number: string;
  readonly responsible: string | null;
  readonly responsiblePerson: string | null;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly doneNote: string | null;
}

/** As official papers are numbered: 理事会〔2026〕3号. */
export function resolutionNumber(bodyName: string, year: number, serial: number): string {
  return `${bodyName}〔${year}〕${serial}号`;
}
