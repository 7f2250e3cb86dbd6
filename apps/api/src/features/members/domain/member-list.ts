import type { CharterView } from '@mengwu/charter';
import type { ListedMember } from '@mengwu/contracts';
import { ALLOWED, type Decision, type Instant, refused } from '@mengwu/kernel';

/** The members of one day, as they were published. */
export interface MemberList {
  readonly id: string;
  readonly alliance: string;
  readonly edition: number;
  readonly publishedAt: Instant;
  readonly publishedBy: string | null;
  readonly article: string;
  readonly entries: readonly ListedMember[];
}

/** C10: the list is published where the charter says so; where it is silent, the secretariat has to say. */
export function mayPublishList(view: CharterView): Decision<'member_list_not_given' | 'charter_silent'> {
  const { value, article, open } = view.admission.publishesList;
  if (value) return ALLOWED;
  if (open) return refused('charter_silent', { article, params: { question: open.question } });
  return refused('member_list_not_given', { article });
}

/** Who came and who went between two lists, by name; a new name counts as neither. */
export function listChanges(
  before: readonly ListedMember[],
  after: readonly ListedMember[],
): { added: string[]; removed: string[] } {
  const numbers = (list: readonly ListedMember[]) => new Set(list.map(({ number }) => number));
  const [had, has] = [numbers(before), numbers(after)];
  return {
    added: after.filter(({ number }) => !had.has(number)).map(({ name }) => name),
    removed: before.filter(({ number }) => !has.has(number)).map(({ name }) => name),
  };
}
