import { z } from 'zod';
import { Id, InstantText } from './common.ts';

export const FilePurpose = z
  .enum([
    'application',
    'resolution',
    'objection',
    'sitting',
    'minutes',
    'duty',
    'departure',
    'voucher',
    'concern',
    'motion',
  ])
  .meta({ id: 'FilePurpose' });
export type FilePurpose = z.infer<typeof FilePurpose>;

export const FileView = z
  .object({ id: Id, name: z.string(), mime: z.string(), sizeBytes: z.int() })
  .meta({ id: 'FileView' });
export type FileView = z.infer<typeof FileView>;

/** Opens the file for whoever holds it, for five minutes. */
export const FileLink = z.object({ url: z.string(), expiresAt: InstantText }).meta({ id: 'FileLink' });
export type FileLink = z.infer<typeof FileLink>;
