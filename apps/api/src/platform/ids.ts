import { v7 } from 'uuid';

/** A new identifier, made here and not by the database, so that an unknown outcome can be looked up. */
export function newId(): string {
  return v7();
}
