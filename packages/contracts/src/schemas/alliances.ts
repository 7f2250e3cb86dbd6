import { z } from 'zod';
import { CharterArticle } from './charter-articles.ts';
import { CharterQuestion } from './charter-settings.ts';
import { AllianceId, Cited, DayText, DecisionView, FenAmount } from './common.ts';

export const AllianceCard = z
  .object({
    id: AllianceId,
    name: z.string(),
    shortName: z.string(),
    englishName: z.string().nullable(),
    tagline: z.string(),
    memberCount: z.int(),
  })
  .meta({ id: 'AllianceCard' });
export type AllianceCard = z.infer<typeof AllianceCard>;

export const CharterFact = z
  .object({
    group: z.string(),
    label: z.string(),
    value: z.string(),
    article: z.string(),
    /** The question that the founding document leaves open, and how it is set for now. */
    openQuestion: z.string().nullable(),
  })
  .meta({ id: 'CharterFact' });
export type CharterFact = z.infer<typeof CharterFact>;

export const AlliancePage = AllianceCard.extend({
  intro: z.array(z.string()),
  kinds: z.array(z.object({ kind: z.string(), label: z.string(), conditions: z.array(Cited), apply: DecisionView })),
  benefits: z.array(Cited),
  fees: z.array(
    z.object({
      label: z.string(),
      amountFen: FenAmount.nullable(),
      note: z.string().nullable(),
      article: z.string(),
      openQuestion: z.string().nullable(),
    }),
  ),
  admission: z.array(z.object({ label: z.string(), who: z.string(), article: z.string() })),
  facts: z.array(CharterFact),
  contacts: z.array(z.object({ label: z.string(), value: z.string(), article: z.string() })),
  /** Which public pages the charter has a use for. */
  offers: z.object({ memberList: z.boolean(), certificate: z.boolean(), publicity: z.boolean() }),
}).meta({ id: 'AlliancePage' });
export type AlliancePage = z.infer<typeof AlliancePage>;

export const CharterDesk = z
  .object({
    version: z.string(),
    inForceSince: DayText,
    articles: z.array(CharterArticle),
    questions: z.array(CharterQuestion),
  })
  .meta({ id: 'CharterDesk' });
export type CharterDesk = z.infer<typeof CharterDesk>;
