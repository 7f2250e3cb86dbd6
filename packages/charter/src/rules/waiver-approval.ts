import { ALLOWED, type Decision } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { Held } from '../dated.ts';
import type { ChainLink } from '../schema/chain.ts';
import type { Waiver } from './may-take-office.ts';
import { officeOf } from './office.ts';
import { charterSilent, refusal } from './silent.ts';

export type WaiverFacts = {
  readonly waiver: Waiver;
  readonly candidate: {
    readonly personId: string /** Offices held or sought, by key or title. */;
    readonly offices: readonly string[];
  };
  /** Who signs, and the body for which they sign (secretariat, or the council after its vote). */
  readonly approver: { readonly personId: string; readonly body: string };
  /** Whether the vote that the charter asks for has passed. */
  readonly hasPassedVote: boolean;
};

export type WaiverRefusalCode =
  | 'waiver_not_provided'
  | 'waiver_self_approval'
  | 'waiver_not_voted'
  | 'waiver_wrong_approver'
  | 'charter_silent';

/** The steps by which an age limit or a term can be waived; undefined where the charter knows no such thing. */
export function waiverPath(view: CharterView, waiver: Waiver): Held<readonly ChainLink[]> | undefined {
  return waiver === 'age' ? view.offices?.overAgePath : view.offices?.extensionPath;
}

/**
 * Whether this person may give the last approval of a waiver [A20][A21][A30]: after the vote where one is asked for,
 * for the right body, and never of one's own case. Where the candidate heads the approving body, A30's answer decides.
 */
export function waiverApproval(view: CharterView, facts: WaiverFacts): Decision<WaiverRefusalCode> {
  const { waiver, candidate, approver, hasPassedVote } = facts;
  const path = waiverPath(view, waiver);
  const last = path?.value.at(-1);
  if (!path || !last) return refusal('waiver_not_provided', noPathArticle(view, waiver));
  const { article } = path;
  if (approver.personId === candidate.personId) return refusal('waiver_self_approval', { article });
  if (path.value.some(({ act }) => act === 'vote') && !hasPassedVote) {
    const body = view.bodies[votingBody(view, path) ?? '']?.name.value ?? '';
    return refusal('waiver_not_voted', { article, params: { body } });
  }
  if (!waiverConflict(view, facts)) return isFrom(view, approver.body, last.body, article);
  const own = view.offices?.ownWaiver;
  if (!own?.value) return own ? charterSilent(own, '由谁代替批准') : refusal('waiver_self_approval', { article });
  return isFrom(view, approver.body, own.value === 'council' ? votingBody(view, path) : last.body, own.article);
}

/** The conflict of interest to record: the candidate heads the body that would approve [A30]. */
export function waiverConflict(
  view: CharterView,
  { waiver, candidate }: Pick<WaiverFacts, 'waiver' | 'candidate'>,
): { readonly article: string; readonly office: string } | undefined {
  const path = waiverPath(view, waiver);
  const approves = path?.value.at(-1)?.body;
  const heading = candidate.offices.map((one) => officeOf(view, one)).find((one) => one?.heads === approves);
  return path && approves && heading ? { article: path.article, office: heading.title } : undefined;
}

const noPathArticle = ({ offices }: CharterView, waiver: Waiver) => {
  const article = waiver === 'age' ? offices?.maxAge?.article : offices?.maxTerms?.article;
  return article === undefined ? {} : { article };
};

const votingBody = (view: CharterView, path: Held<readonly ChainLink[]>) =>
  path.value.find(({ act }) => act === 'vote')?.body ??
  Object.keys(view.bodies).find((body) => view.bodies[body]?.isHighest?.value);

function isFrom(view: CharterView, body: string, needed: string | undefined, article: string) {
  if (body === needed) return ALLOWED;
  const by = view.bodies[needed ?? '']?.name.value ?? '';
  return refusal('waiver_wrong_approver', { article, params: { by } });
}
