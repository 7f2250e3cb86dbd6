import type { DirectoryAudience, DirectoryField } from '@mengwu/contracts';

export type Audiences = Readonly<Record<DirectoryField, DirectoryAudience>>;

/** What a person has written about herself, and who may see what of it. */
export interface DirectoryEntry {
  readonly personId: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly audiences: Audiences;
}

/** Nothing is shown to others before its owner has said so. */
export const HIDDEN: Audiences = { phone: 'secretariat', email: 'secretariat', title: 'secretariat' };

interface Contact {
  readonly phone: string | null;
  readonly email: string | null;
  readonly title: string | null;
}

/** A contact as the other members may see it: fields kept for the secretariat are not there. */
export function shownToMembers(contact: Contact, audiences: Audiences): Contact {
  const shown = (field: DirectoryField) => (audiences[field] === 'members' ? contact[field] : null);
  return { phone: shown('phone'), email: shown('email'), title: shown('title') };
}
