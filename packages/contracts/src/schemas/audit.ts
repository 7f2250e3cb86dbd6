import { z } from 'zod';
import { InstantText } from './common.ts';

export const HistoryEntry = z
  .object({
    at: InstantText,
    who: z.string(),
    what: z.string(),
    changes: z.array(z.object({ label: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
    article: z.string().nullable(),
  })
  .meta({ id: 'HistoryEntry' });
export type HistoryEntry = z.infer<typeof HistoryEntry>;
