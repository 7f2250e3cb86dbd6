import type { z } from 'zod';

/**
 * Who may call a route. Everything finer (own or another's, this unit or that) is decided by the use case
 * from what it loads; a stranger's record answers 404, as if it did not exist.
 *
 * - `public`: anyone, signed in or not
 * - `person`: anyone signed in
 * - `officer`: holds the officer's right in the alliance that the path names
 * - `door`: holds the door right for the event that the path names, or is an officer there
 * - `gateway`: no person at all; the message proves itself by its signature
 * - `development`: answers 404 in production
 */
export type Access = 'public' | 'person' | 'officer' | 'door' | 'gateway' | 'development';

export interface RouteSpec {
  readonly summary: string;
  readonly access: Access;
  /** The request must carry an Idempotency-Key header. */
  readonly idempotent?: true;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** `multipart` routes take one file part named `file`; `raw` routes see the bytes as they came. */
  readonly consumes?: 'multipart' | 'raw';
  /** Missing: 204. */
  readonly response?: z.ZodType;
  /** Answers a file instead of JSON. */
  readonly produces?: 'file';
  /** Refusals that this route may answer with, beyond those that every route shares. */
  readonly errors: readonly string[];
}
