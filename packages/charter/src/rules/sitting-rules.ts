import type { CharterView } from '../charter-on.ts';
import type { Held, OpenQuestion } from '../dated.ts';
import type { REMOTE_PRESENCES, SEATS } from '../schema/bodies.ts';
import type { Fraction } from '../schema/share.ts';
import { charterSilent, type Refusal, refusal } from './silent.ts';

type Body = CharterView['bodies'][string];

export type SittingRules = {
  readonly body: string;
  readonly name: string;
  readonly isHighest: boolean;
  readonly seats: (typeof SEATS)[number];
  /** The body that elects its members. */
  readonly electedBy: string | null;
  /** A seat belongs to a unit, which a person represents. */
  readonly representsUnits: boolean;
  readonly quorum: Fraction;
  readonly majority: Fraction;
  readonly amendmentMajority: Fraction;
  readonly remote: {
    readonly allowed: boolean;
    readonly condition: string | null;
    readonly presence: (typeof REMOTE_PRESENCES)[number];
  };
  readonly proxies: { readonly allowed: boolean; readonly perPerson: number };
  readonly termYears: number | null;
  readonly meetingsPerYear: number | null;
  /** The least number of days between notice and sitting; null where none is stated. */
  readonly noticeDays: number | null;
  /** Who may put off or bring forward a sitting. */
  readonly rescheduledBy: string | null;
  /** How a sitting that failed for want of a quorum goes on; null where nothing is stated: a new one is convened. */
  readonly adjournment: { readonly noticeDays: number | null; readonly quorum: Fraction } | null;
  readonly articles: {
    readonly quorum: string;
    readonly majority: string;
    readonly amendmentMajority: string;
    readonly remote: string;
    readonly proxies: string;
    readonly term: string;
    readonly meetings: string;
    readonly notice: string;
  };
  /** Open questions on any of these. */
  readonly open: readonly OpenQuestion[];
};

export type SittingRefusalCode = 'body_unknown' | 'body_takes_no_votes' | 'charter_silent';

/**
 * By which rules a body sits and votes [A17][A18][E10][C23]. Refused for a body that the charter does not know or that
 * takes no votes, and where the charter states no quorum or majority and nobody has answered the open question.
 */
export function sittingRules(
  view: CharterView,
  body: string,
): Refusal<SittingRefusalCode> | { readonly allowed: true; readonly rules: SittingRules } {
  const found = Object.hasOwn(view.bodies, body) ? view.bodies[body] : undefined;
  if (!found) return refusal('body_unknown', { params: { body } });
  const { name, seats, quorum, majority } = found;
  if (!seats || !quorum || !majority) {
    return refusal('body_takes_no_votes', { article: name.article, params: { body: name.value } });
  }
  if (!quorum.value) return charterSilent(quorum, `${name.value}的出席人数要求`);
  if (!majority.value) return charterSilent(majority, `${name.value}的表决比例`);
  const shares = { quorum: quorum.value, majority: majority.value };
  return {
    allowed: true,
    rules: {
      body,
      name: name.value,
      isHighest: found.isHighest?.value ?? false,
      seats: seats.value,
      ...shares,
      amendmentMajority: found.amendmentMajority?.value ?? shares.majority,
      ...detailsOf(found, shares.quorum),
      articles: articlesOf(found),
      open: questionsOf(found),
    },
  };
}

function detailsOf(found: Body, quorum: Fraction) {
  const { remote, proxies, adjournment } = found;
  return {
    electedBy: found.electedBy?.value ?? null,
    representsUnits: found.representsUnits?.value ?? false,
    remote: {
      allowed: remote?.value?.allowed ?? false,
      condition: remote?.value?.condition ?? null,
      presence: found.remotePresence?.value ?? ('replied' as const),
    },
    proxies: { allowed: proxies?.value?.allowed ?? false, perPerson: proxies?.value?.perPerson ?? 1 },
    termYears: found.termYears?.value ?? null,
    meetingsPerYear: found.meetingsPerYear?.value ?? null,
    noticeDays: found.noticeDays?.value ?? null,
    rescheduledBy: found.rescheduledBy?.value.body ?? null,
    adjournment: adjournment?.value
      ? { noticeDays: adjournment.value.noticeDays ?? null, quorum: adjournment.value.quorum ?? quorum }
      : null,
  };
}

function articlesOf(found: Body): SittingRules['articles'] {
  const quorum = found.quorum?.article ?? found.name.article;
  const majority = found.majority?.article ?? quorum;
  return {
    quorum,
    majority,
    amendmentMajority: found.amendmentMajority?.article ?? majority,
    remote: found.remote?.article ?? quorum,
    proxies: found.proxies?.article ?? quorum,
    term: found.termYears?.article ?? found.name.article,
    meetings: found.meetingsPerYear?.article ?? found.name.article,
    notice: found.noticeDays?.article ?? found.name.article,
  };
}

const questionsOf = (found: Body): OpenQuestion[] =>
  Object.values(found as Record<string, Held<unknown> | undefined>).flatMap((held) => held?.open ?? []);
