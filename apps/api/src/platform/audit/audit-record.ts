/** What a transaction changed, for the history of the record. Mask personal fields before they get here. */
export interface AuditRecord {
  /** Undefined for what belongs to no alliance. */
  readonly alliance?: string;
  /** `noun.verb` in the past: `application.submitted`. */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly note?: string;
  /** The version of the charter that the decision was taken under, and the article that it cites. */
  readonly charterVersion?: string;
  readonly article?: string;
}
