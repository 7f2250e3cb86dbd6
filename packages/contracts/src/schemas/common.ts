import { z } from 'zod';

export const Id = z.uuid().meta({ id: 'Id', description: 'UUID, made by the application' });
export const AllianceId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,30}$/)
  .meta({ id: 'AllianceId', example: 'hefd' });
/** A name as people type it, without invisible marks: they hide it, or turn what stands beside it around. */
export const PersonName = z
  .string()
  .overwrite((text) => text.replace(/[\p{Cc}\p{Cf}]/gu, ''))
  .trim()
  .min(1)
  .max(30);
export const InstantText = z.iso.datetime({ precision: 3 }).meta({ description: 'UTC' });
/** An instant as a person's device may send it: any offset, any precision. */
export const InstantInput = z.iso.datetime({ offset: true }).meta({ description: 'ISO 8601 with an offset' });
export const DayText = z.iso.date().meta({ description: 'calendar day in Asia/Shanghai' });
export const FenAmount = z.int().meta({ description: 'integer fen' });
export const Client = z.enum(['weapp', 'h5']).meta({ id: 'Client' });
export type Client = z.infer<typeof Client>;

/** A rule's answer as the screen receives it: the sentence is ready to show, its article beside it. */
export const DecisionView = z
  .discriminatedUnion('allowed', [
    z.object({ allowed: z.literal(true) }),
    z.object({
      allowed: z.literal(false),
      code: z.string(),
      text: z.string(),
      article: z.string().nullable(),
      changesOn: DayText.nullable(),
    }),
  ])
  .meta({ id: 'Decision' });
export type DecisionView = z.infer<typeof DecisionView>;

/** A sentence with the article that it rests on. */
export const Cited = z.object({ text: z.string(), article: z.string().nullable() }).meta({ id: 'Cited' });
export type Cited = z.infer<typeof Cited>;

export const PageQuery = z.object({
  page: z.coerce.number<number>().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number<number>().int().min(1).max(100).default(20),
  q: z.string().trim().max(50).optional(),
});
export type PageQuery = z.output<typeof PageQuery>;

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), total: z.int(), page: z.int(), pageSize: z.int() });
}

export interface Page<Item> {
  items: Item[];
  total: number;
  page: number;
  pageSize: number;
}

export const InAlliance = z.object({ alliance: AllianceId });
