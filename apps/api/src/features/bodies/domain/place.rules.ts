import { type CharterView, standingCouncilLimit } from '@mengwu/charter';
import { ALLOWED, type Day, type Decision, refused } from '@mengwu/kernel';
import { type BodyFacts, bodyFacts } from './body-facts.ts';

export interface SitFacts {
  readonly body: BodyFacts;
  readonly personName: string;
  readonly hasUnit: boolean;
  /** The person or the unit sits in the body already, and its term is not over. */
  readonly isInBody: boolean;
  /** Sits in the body that elects this one. */
  readonly isDirector: boolean;
  /** Places of the electing body, and places that this one would have. */
  readonly directors: number;
  readonly places: number;
}

export type MaySitCode = 'already_in_body' | 'units_only' | 'directors_only' | 'standing_council_full';

/** Whether somebody may take a place: E10 places are units', E13 a standing council is small and of directors only. */
export function maySit(view: CharterView, facts: SitFacts): Decision<MaySitCode> {
  const { body, personName: name } = facts;
  if (facts.isInBody) return refused('already_in_body', { article: body.article, params: { name, body: body.name } });
  if (body.isOfUnits && !facts.hasUnit)
    return refused('units_only', { article: body.unitsArticle, params: { body: body.name } });
  if (body.electedBy === undefined) return ALLOWED;
  const council = bodyFacts(view, body.electedBy)?.name ?? '';
  if (!facts.isDirector)
    return refused('directors_only', { article: body.article, params: { name, body: body.name, council } });
  return fits(view, facts, council);
}

function fits(view: CharterView, { body, directors, places }: SitFacts, council: string): Decision<MaySitCode> {
  const share = view.bodies[body.key]?.maxShareOfCouncil;
  const limit = share && standingCouncilLimit(view, directors);
  if (!limit || places <= limit.max) return ALLOWED;
  const { numerator, denominator } = share.value;
  const params = { body: body.name, council, directors, max: limit.max, places, share: `${numerator}/${denominator}` };
  return refused('standing_council_full', { article: limit.article, params });
}

/** The last day of a term: the charter's, or, where it is silent, whatever the desk enters. */
export function termEnd(
  stated: { endsOn: Day | null; article: string; years: number | null },
  startsOn: Day,
  asked: Day | null,
): Decision<'term_fixed' | 'term_too_short'> {
  if (asked === null) return ALLOWED;
  if (stated.endsOn !== null && asked !== stated.endsOn)
    return refused('term_fixed', { article: stated.article, params: { years: stated.years ?? 0 } });
  return asked > startsOn ? ALLOWED : refused('term_too_short', { article: stated.article, params: { startsOn } });
}
