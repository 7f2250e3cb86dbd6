import { z } from 'zod';
import { AllianceId, DayText, DecisionView, InstantText } from './common.ts';

export const ListedMember = z
  .object({ number: z.string(), name: z.string(), kindLabel: z.string(), joinedOn: DayText })
  .meta({ id: 'ListedMember' });
export type ListedMember = z.infer<typeof ListedMember>;

/** The members as they were on the day of publication. */
export const PublishedMemberList = z
  .object({
    alliance: AllianceId,
    allianceName: z.string(),
    edition: z.int(),
    publishedOn: DayText,
    publishedAt: InstantText,
    article: z.string(),
    members: z.array(ListedMember),
  })
  .meta({ id: 'PublishedMemberList' });
export type PublishedMemberList = z.infer<typeof PublishedMemberList>;

export const DeskMemberLists = z
  .object({
    publish: DecisionView,
    editions: z.array(
      z.object({
        edition: z.int(),
        publishedOn: DayText,
        publishedAt: InstantText,
        members: z.int(),
        article: z.string(),
      }),
    ),
    next: z
      .object({ members: z.int(), added: z.array(z.string()), removed: z.array(z.string()) })
      .meta({ description: 'what a list published now would hold, and how it differs from the last one' }),
  })
  .meta({ id: 'DeskMemberLists' });
export type DeskMemberLists = z.infer<typeof DeskMemberLists>;
