/** Something about money that a person has to look at; nothing was credited. */
export type IncidentKind = 'unknown_order' | 'mismatch' | 'second_transaction' | 'not_needed';

export interface Incident {
  readonly alliance: string;
  readonly attemptId: string | null;
  readonly kind: IncidentKind;
  /** Names of fields and numbers of ours, nothing personal. */
  readonly detail: string;
}
