type Query = Record<string, string | undefined>;

/** Every page of the app, the tab bar's first; sub-packages are named by noun. */
export const pages = {
  home: '/pages/home/index',
  events: '/pages/events/index',
  inbox: '/pages/inbox/index',
  me: '/pages/me/index',
  alliance: '/packages/alliance/detail/index',
  charter: '/packages/charter/articles/index',
  signIn: '/packages/account/sign-in/index',
  phone: '/packages/account/phone/index',
  privacy: '/packages/account/privacy/index',
  form: '/packages/application/form/index',
  check: '/packages/application/check/index',
  status: '/packages/application/status/index',
  bill: '/packages/dues/bill/index',
  paymentResult: '/packages/dues/result/index',
  membership: '/packages/member/card/index',
  memberList: '/packages/member/list/index',
  directory: '/packages/member/directory/index',
  directoryEntry: '/packages/member/entry/index',
  certificate: '/packages/certificate/mine/index',
  checkCertificate: '/packages/certificate/check/index',
  concerns: '/packages/concern/list/index',
  newConcern: '/packages/concern/write/index',
  concern: '/packages/concern/detail/index',
  disputes: '/packages/concern/disputes/index',
  newDispute: '/packages/concern/accuse/index',
  dispute: '/packages/concern/dispute/index',
  unit: '/packages/unit/people/index',
  places: '/packages/unit/places/index',
  bodies: '/packages/unit/bodies/index',
  personLink: '/packages/unit/link/index',
  event: '/packages/event/detail/index',
  seatOffer: '/packages/event/offer/index',
  ticket: '/packages/event/ticket/index',
  doorDuty: '/packages/door/accept/index',
  scanner: '/packages/door/scanner/index',
  sitting: '/packages/sitting/detail/index',
  attend: '/packages/sitting/attend/index',
  sittings: '/packages/sitting/list/index',
  motion: '/packages/motion/ballot/index',
  box: '/packages/motion/box/index',
  announcements: '/packages/announcement/list/index',
  announcement: '/packages/announcement/detail/index',
} as const;

export const tabs: readonly string[] = [pages.home, pages.events, pages.inbox, pages.me];

/** A page's address with its parameters: ('/a', {id: '1'}) → '/a?id=1'. */
export function address(page: string, query: Query = {}): string {
  const search = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
    .join('&');
  return search ? `${page}?${search}` : page;
}

export const to = {
  alliance: (alliance: string) => address(pages.alliance, { alliance }),
  /** The charter, opened at the place that an article names. */
  charter: (alliance: string, article?: string) => address(pages.charter, { alliance, article }),
  signIn: (returnTo: string) => address(pages.signIn, { returnTo }),
  phone: (returnTo: string) => address(pages.phone, { returnTo }),
  newApplication: (alliance: string, kind: string) => address(pages.form, { alliance, kind }),
  application: (alliance: string, id: string) => address(pages.form, { alliance, id }),
  applicationField: (alliance: string, id: string, field: string) => address(pages.form, { alliance, id, field }),
  check: (alliance: string, id: string) => address(pages.check, { alliance, id }),
  status: (alliance: string, id: string) => address(pages.status, { alliance, id }),
  bill: (alliance: string, id: string) => address(pages.bill, { alliance, id }),
  paymentResult: (alliance: string, payment: string, back: string) =>
    address(pages.paymentResult, { alliance, payment, back }),
  membership: (alliance: string) => address(pages.membership, { alliance }),
  memberList: (alliance: string) => address(pages.memberList, { alliance }),
  directory: (alliance: string) => address(pages.directory, { alliance }),
  directoryEntry: (alliance: string) => address(pages.directoryEntry, { alliance }),
  certificate: (alliance: string) => address(pages.certificate, { alliance }),
  /** Without a certificate: the page that scans one. */
  checkCertificate: (token?: string) => address(pages.checkCertificate, { c: token }),
  concerns: (alliance: string) => address(pages.concerns, { alliance }),
  newConcern: (alliance: string) => address(pages.newConcern, { alliance }),
  concern: (alliance: string, id: string) => address(pages.concern, { alliance, id }),
  disputes: (alliance: string) => address(pages.disputes, { alliance }),
  newDispute: (alliance: string) => address(pages.newDispute, { alliance }),
  dispute: (alliance: string, id: string) => address(pages.dispute, { alliance, id }),
  unit: (alliance: string) => address(pages.unit, { alliance }),
  places: (alliance?: string, id?: string) => address(pages.places, { alliance, id }),
  bodies: (alliance: string) => address(pages.bodies, { alliance }),
  personLink: (token: string) => address(pages.personLink, { token }),
  event: (alliance: string, id: string) => address(pages.event, { alliance, id }),
  seatOffer: (token: string) => address(pages.seatOffer, { token }),
  ticket: (alliance: string, id: string) => address(pages.ticket, { alliance, id }),
  scanner: (duty: { alliance: string; id: string; door: string }) => address(pages.scanner, duty),
  sitting: (alliance: string, id: string) => address(pages.sitting, { alliance, id }),
  attend: (alliance: string, id: string, pass = '') => address(pages.attend, { alliance, id, pass }),
  sittings: () => address(pages.sittings),
  motion: (alliance: string, id: string) => address(pages.motion, { alliance, id }),
  box: (alliance: string, id: string) => address(pages.box, { alliance, id }),
  announcements: (alliance: string) => address(pages.announcements, { alliance }),
  announcement: (alliance: string, id: string) => address(pages.announcement, { alliance, id }),
};
