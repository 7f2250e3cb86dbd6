import type { LinkTarget } from '@mengwu/contracts';

/** The page of the phone app that shows each kind of record; WeChat wants it without a leading slash. */
const PAGES = {
  application: 'packages/application/status/index',
  bill: 'packages/dues/bill/index',
  event: 'packages/event/detail/index',
  ticket: 'packages/event/ticket/index',
  announcement: 'packages/announcement/detail/index',
  membership: 'packages/member/card/index',
  sitting: 'packages/sitting/detail/index',
  duty: 'packages/duty/task/index',
  duties: 'packages/duty/ledger/index',
  departure: 'packages/departure/detail/index',
  place: 'packages/unit/places/index',
  concern: 'packages/concern/detail/index',
  dispute: 'packages/concern/dispute/index',
  motion: 'packages/motion/ballot/index',
  publicity: 'packages/publicity/detail/index',
} as const satisfies Record<LinkTarget, string>;

const INBOX = 'pages/inbox/index';

/** Where the card of a pushed message leads. */
export function pageOf(alliance: string, link: { target: LinkTarget; id: string } | null): string {
  return link ? `${PAGES[link.target]}?alliance=${alliance}&id=${link.id}` : INBOX;
}
