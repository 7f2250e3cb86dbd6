import { z } from 'zod';
import { article, key, text } from './dated.ts';

/** What a step of a chain does: a body votes or proposes by a ballot, all others act on paper. */
export const CHAIN_ACTS = [
  'verify',
  'draft',
  'propose',
  'vote',
  'approve',
  'file',
  'negotiate',
  'mediate',
  'windUp',
] as const;

const link = z
  .strictObject({ body: key.optional(), who: text.optional(), act: z.enum(CHAIN_ACTS), does: text, article })
  .refine((written) => (written?.body === undefined) !== (written?.who === undefined), {
    error: 'must name either a body of this charter (body) or somebody else (who)',
    when: () => true,
  });

/** Steps one after the other: a body of this charter (or somebody outside it) and what it does. */
export const chain = z.array(link).min(1);

export type ChainLink = z.output<typeof link>;
