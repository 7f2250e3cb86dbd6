/** The link of an invitation. The token stays behind '#', so that it never reaches a server's log. */
export function invitationLink(origin: string, token: string): string {
  return `${origin}/invitation#token=${encodeURIComponent(token)}`;
}

/** '#token=…' → the token; empty when there is none. */
export function invitationToken(hash: string): string {
  return new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? '';
}
