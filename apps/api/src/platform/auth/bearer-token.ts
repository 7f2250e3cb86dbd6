/** The token of an Authorization header, if it has the shape of one. */
export function bearerToken(header: string | undefined): string | undefined {
  return /^Bearer ([A-Za-z0-9_\-.~+/=]{20,200})$/i.exec(header ?? '')?.[1];
}
