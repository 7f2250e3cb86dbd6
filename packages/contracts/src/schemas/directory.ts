import { z } from 'zod';
import { Id } from './common.ts';

/** Who sees a field of the directory. */
export const DirectoryAudience = z.enum(['secretariat', 'members']).meta({ id: 'DirectoryAudience' });
export type DirectoryAudience = z.infer<typeof DirectoryAudience>;

export const DirectoryField = z.enum(['phone', 'email', 'title']).meta({ id: 'DirectoryField' });
export type DirectoryField = z.infer<typeof DirectoryField>;

export const DirectoryAudiences = z.object({
  phone: DirectoryAudience,
  email: DirectoryAudience,
  title: DirectoryAudience,
});

/** A person as the other members see her: what she keeps for the secretariat is not there. */
export const DirectoryCard = z
  .object({
    personId: Id,
    name: z.string(),
    memberName: z.string(),
    roleText: z.string(),
    title: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  })
  .meta({ id: 'DirectoryCard' });
export type DirectoryCard = z.infer<typeof DirectoryCard>;

export const MyDirectoryEntry = z
  .object({
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    title: z.string().nullable(),
    audiences: DirectoryAudiences,
  })
  .meta({ id: 'MyDirectoryEntry' });
export type MyDirectoryEntry = z.infer<typeof MyDirectoryEntry>;

/** An empty text takes the field away. */
export const DirectoryEntryInput = z.object({
  email: z.union([z.literal(''), z.email().max(100)]),
  title: z.string().trim().max(60),
  audiences: DirectoryAudiences,
});

export const DeskDirectoryRow = z
  .object({
    personId: Id,
    name: z.string(),
    memberName: z.string(),
    roleText: z.string(),
    phoneMasked: z.string().nullable(),
    hasEmail: z.boolean(),
    audiences: DirectoryAudiences,
  })
  .meta({ id: 'DeskDirectoryRow' });
export type DeskDirectoryRow = z.infer<typeof DeskDirectoryRow>;

export const OpenedContact = z
  .object({
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    title: z.string().nullable(),
  })
  .meta({ id: 'OpenedContact' });
export type OpenedContact = z.infer<typeof OpenedContact>;
