export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly sessionId: string;
}

/** Who acts: a token proves who someone is, never what they may do. */
export type Actor =
  | PersonActor
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'gateway' }
  | { readonly kind: 'system'; readonly name: string };

/** The identity that audit rows and idempotency keys carry. */
export function actorId(actor: Actor): string | undefined {
  if (actor.kind === 'person') return actor.personId;
  return actor.kind === 'system' ? actor.name : undefined;
}
