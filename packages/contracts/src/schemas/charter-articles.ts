import { z } from 'zod';
import { AllianceId, DayText } from './common.ts';

/** Who sees to a provision: the system by itself, the secretariat by hand, or nobody until a question is answered. */
export const Enforcement = z.enum(['system', 'desk', 'open', 'statement']).meta({ id: 'Enforcement' });
export type Enforcement = z.infer<typeof Enforcement>;

export const CharterProvision = z
  .object({
    label: z.string(),
    text: z.string(),
    /** The exact place, within the article. */
    article: z.string(),
    enforcement: Enforcement,
    enforcementText: z.string(),
    /** What the system does about it, in one sentence; null for what only informs. */
    how: z.string().nullable(),
    /** What the document leaves open here, told to a reader. */
    open: z.string().nullable(),
    /** The parameter whose question is open here. */
    path: z.string().nullable(),
  })
  .meta({ id: 'CharterProvision' });
export type CharterProvision = z.infer<typeof CharterProvision>;

export const CharterArticle = z
  .object({ anchor: z.string(), heading: z.string(), provisions: z.array(CharterProvision) })
  .meta({ id: 'CharterArticle' });
export type CharterArticle = z.infer<typeof CharterArticle>;

export const CharterArticles = z
  .object({
    alliance: AllianceId,
    name: z.string(),
    version: z.string(),
    inForceSince: DayText,
    documents: z.array(z.string()),
    articles: z.array(CharterArticle),
    openCount: z.int(),
  })
  .meta({ id: 'CharterArticles' });
export type CharterArticles = z.infer<typeof CharterArticles>;
