import type { Officer, OwnSystem, Person } from '../../support/system/index.ts';
import { draftEvent, publishedEvent } from '../../support/trust/event.ts';
import {
  admitUnit,
  draftApplication,
  newPerson,
  payBill,
  submitApplication,
  type Unit,
} from '../../support/trust/unit.ts';
import type { Role } from './roles.ts';

/** The records of one alliance that the matrix tries to reach. */
export interface Records {
  readonly alliance: string;
  readonly draft: { readonly id: string; readonly version: number };
  readonly submitted: { readonly id: string; readonly file: string };
  /** Submitted by people who play no role: for the desk to pass, and to refuse. */
  readonly toPass: { readonly id: string; readonly shortCode: string };
  readonly toRefuse: string;
  readonly member: string;
  readonly colleague: string;
  readonly otherOfficer: string;
  readonly bill: string;
  readonly payment: string;
  readonly event: string;
  readonly eventToPublish: { readonly id: string; readonly version: number };
  readonly eventToCancel: string;
  readonly registration: string;
  readonly unpaidRegistration: string;
  readonly registrationToCancel: string;
  readonly ticketCode: string;
  readonly offerToken: string;
  readonly doorToken: string;
  readonly announcement: string;
  readonly announcementToPublish: { readonly id: string; readonly version: number; readonly people: number };
  readonly message: string;
  readonly resolutionFile: string;
  readonly fileToken: string;
  readonly formToken: string;
  readonly concern: string;
  /** Somebody entered by name, her place in the secretariat, her office, and who stands to follow her. */
  readonly seatable: string;
  readonly mandate: string;
  readonly officeTerm: string;
  readonly candidate: string;
  /** Plans of council sittings, one for each thing that changes a plan. */
  readonly sittings: Readonly<Record<'edit' | 'agenda' | 'papers' | 'cancel', { id: string; version: number }>>;
  /** Motions before the council, one for each thing that changes a motion. */
  readonly motions: Readonly<Record<'edit' | 'withdraw' | 'list', { id: string; version: number }>>;
  /** A notice of withdrawal of the other member. */
  readonly departure: string;
  /** An answer to an open question that does not hold yet. */
  readonly setting: string;
}

/** A text that only some may ever read, wherever it turns up. */
export interface Canary {
  readonly text: string;
  readonly of: string;
  readonly mayRead: readonly Role[];
}

export interface World {
  readonly system: OwnSystem;
  readonly tokens: Readonly<Record<Role, string | undefined>>;
  readonly home: Records;
  readonly away: Records;
  readonly canaries: readonly Canary[];
}

interface Laid {
  readonly records: Records;
  readonly people: Readonly<
    Record<'drafter' | 'applicant' | 'contact' | 'colleague' | 'otherContact' | 'volunteer', Person>
  >;
  readonly officer: Officer;
  readonly unit: Unit;
  readonly serial: number;
}

async function announcementOf(officer: Officer, title: string) {
  return officer.call('POST /alliances/:alliance/desk/announcements', {
    params: { alliance: officer.alliance },
    body: { title, body: `${title}的全文`, audience: { kind: 'members' } },
  });
}

/** One person in the secretariat and at its head, and a candidate for the office. */
async function laySecretariat(officer: Officer, mark: string, nominee: string) {
  const params = { alliance: officer.alliance };
  const paper = async () => {
    const bytes = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
    const name = `${mark}方任职文件.pdf`;
    const { id } = await officer.upload({ ...params, purpose: 'resolution', name, bytes, type: 'application/pdf' });
    return { file: id, decidedOn: '2026-01-05', number: null, startsOn: '2026-01-05', endsOn: null };
  };
  const { personId } = await officer.call('POST /alliances/:alliance/desk/seatable', {
    params,
    body: { name: `${mark}方秘书长`, organisation: '' },
  });
  const body = await officer.call('POST /alliances/:alliance/desk/bodies/:body/founding', {
    params: { ...params, body: 'secretariat' },
    body: { ...(await paper()), places: [{ personId, memberId: null, title: '工作人员' }] },
  });
  const offices = await officer.call('POST /alliances/:alliance/desk/office-terms', {
    params,
    body: { ...(await paper()), office: '秘书长', personId },
  });
  const candidate = await officer.call('POST /alliances/:alliance/desk/candidates', {
    params,
    body: {
      ...{ office: '秘书长', personId: nominee, takesOfficeOn: '2099-01-05' },
      ...{ bornOn: null, nominatedBy: '理事会', note: `${mark}方提名的说明` },
    },
  });
  return {
    seatable: personId,
    mandate: body.mandates[0]?.id ?? '',
    officeTerm: offices.items.find(({ office }) => office === '秘书长')?.holders[0]?.id ?? '',
    candidate: candidate.id,
  };
}

async function lay(system: OwnSystem, alliance: string, serial: number): Promise<Laid> {
  const mark = alliance === 'hefd' ? '甲' : '乙';
  const params = { alliance };
  const officer = await system.officer(alliance, `${mark}方秘书`);
  const other = await system.officer(alliance, `${mark}方副秘书`);
  const name = (role: string) => `matrix-${alliance}-${role}`;
  const person = (role: string, at: number) => newPerson(system, name(role), serial + at);
  const [drafter, applicant, contact, colleague, otherContact, volunteer] = (await Promise.all(
    ['drafter', 'applicant', 'contact', 'colleague', 'other', 'volunteer'].map((role, at) => person(role, at + 1)),
  )) as [Person, Person, Person, Person, Person, Person];
  const unit = await admitUnit(system, officer, contact, serial + 3);
  await admitUnit(system, officer, otherContact, serial + 5);
  const { application } = await draftApplication(drafter, alliance, serial + 1);
  const submitted = await submitApplication(applicant, alliance, serial + 2);
  const [one, two] = [await person('to-pass', 7), await person('to-refuse', 8)];
  const toPass = await submitApplication(one, alliance, serial + 7);
  const toRefuse = await submitApplication(two, alliance, serial + 8);
  const form = await applicant.call('POST /alliances/:alliance/applications/:application/form-link', {
    params: { alliance, application: submitted.id },
  });
  const sealed = await officer.call('GET /alliances/:alliance/desk/applications/:application', {
    params: { alliance, application: toPass.id },
  });

  const event = await publishedEvent(system, officer, { title: `${mark}方研讨会` });
  const priced = await publishedEvent(system, officer, { title: `${mark}方收费研讨会`, priceFen: 30_000 });
  const toCancel = await publishedEvent(system, officer, { title: `${mark}方待取消研讨会` });
  const eventToPublish = await draftEvent(system, officer, { title: `${mark}方草拟的研讨会` });
  const SIGN_UP = 'POST /alliances/:alliance/events/:event/registrations';
  const OFFER = 'POST /alliances/:alliance/events/:event/seat-offers';
  const ticket = await contact.call(SIGN_UP, { params: { alliance, event } });
  const { token: forColleague } = await contact.call(OFFER, { params: { alliance, event } });
  await colleague.call('POST /seat-offers/accept', { body: { token: forColleague } });
  const unpaid = await contact.call(SIGN_UP, { params: { alliance, event: priced } });
  const toGiveBack = await contact.call(SIGN_UP, { params: { alliance, event: toCancel } });
  const { token: offerToken } = await contact.call(OFFER, { params: { alliance, event } });
  const doorLink = () =>
    officer.call('POST /alliances/:alliance/desk/events/:event/door-links', {
      params: { alliance, event },
      body: { door: '东门' },
    });
  await volunteer.call('POST /door-links/accept', { body: { token: (await doorLink()).token } });
  const { token: doorToken } = await doorLink();

  const announcement = await announcementOf(officer, `${mark}方给成员的公告`);
  const draftNotice = await announcementOf(officer, `${mark}方草拟的公告`);
  const { people } = await officer.call('POST /alliances/:alliance/desk/audience-count', {
    params,
    body: { audience: { kind: 'members' } },
  });
  await officer.call('POST /alliances/:alliance/desk/announcements/:announcement/publish', {
    params: { alliance, announcement: announcement.id },
    body: { expectedPeople: people },
  });
  const started = await contact.call('POST /alliances/:alliance/registrations/:registration/payments', {
    params: { alliance, registration: unpaid.id },
    body: { client: 'weapp' },
  });
  const inbox = await contact.call('GET /me/inbox', { query: { page: 1, pageSize: 20 } });
  const resolution = await officer.upload({
    alliance,
    purpose: 'resolution',
    name: `${mark}方决议.pdf`,
    bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n'),
    type: 'application/pdf',
  });
  const link = await applicant.call('POST /alliances/:alliance/files/:file/link', {
    params: { alliance, file: submitted.fileId },
  });
  const concern = await contact.call('POST /alliances/:alliance/concerns', {
    params,
    body: { kind: 'suggestion', title: `${mark}方成员的意见`, text: '请早些通知。' },
  });
  const planSitting = async () => {
    const { id, version } = await officer.call('POST /alliances/:alliance/desk/sittings', {
      params,
      body: {
        ...{ body: 'council', title: `${mark}方筹备的会议`, startsAt: '2099-05-20T06:00:00Z' },
        ...{ place: '行政楼 301', remoteReason: null },
      },
    });
    return { id, version };
  };
  const sittings = {
    edit: await planSitting(),
    agenda: await planSitting(),
    papers: await planSitting(),
    cancel: await planSitting(),
  };
  const writeMotion = async () => {
    const { id, version } = await officer.call('POST /alliances/:alliance/desk/motions', {
      params,
      body: { body: 'council', kind: 'plan', title: `${mark}方拟提的议案`, text: '请予审议。', papers: [] },
    });
    return { id, version };
  };
  const motions = { edit: await writeMotion(), withdraw: await writeMotion(), list: await writeMotion() };
  const notice = await otherContact.call('POST /alliances/:alliance/membership/withdrawal', {
    params,
    body: { text: `${mark}方成员的退出通知` },
  });
  const me = await colleague.call('GET /me');
  const held = await laySecretariat(officer, mark, me.person.id);
  const { id: setting } = await officer.call('POST /alliances/:alliance/desk/charter/settings', {
    params,
    body: {
      path: 'identity.inForce',
      answer: { kind: 'text', text: '以全体大会通过的文本为准' },
      reason: '秘书处例会讨论后确定',
      revision: 0,
    },
  });
  const records: Records = {
    alliance,
    departure: notice.id,
    setting,
    draft: { id: application.id, version: application.version },
    submitted: { id: submitted.id, file: submitted.fileId },
    toPass: { id: toPass.id, shortCode: sealed.paper?.shortCode ?? '' },
    toRefuse: toRefuse.id,
    member: unit.memberId,
    colleague: me.person.id,
    otherOfficer: (await other.call('GET /me')).person.id,
    bill: unit.billId ?? unit.applicationId,
    payment: started.payment,
    event,
    eventToPublish: { id: eventToPublish.id, version: eventToPublish.version },
    eventToCancel: toCancel,
    registration: ticket.id,
    unpaidRegistration: unpaid.id,
    registrationToCancel: toGiveBack.id,
    ticketCode: ticket.code,
    offerToken,
    doorToken,
    announcement: announcement.id,
    announcementToPublish: { id: draftNotice.id, version: draftNotice.version, people },
    message: inbox.items[0]?.id ?? '',
    resolutionFile: resolution.id,
    concern: concern.id,
    ...held,
    sittings,
    motions,
    fileToken: link.url.slice(link.url.lastIndexOf('/') + 1),
    formToken: form.url.slice(form.url.lastIndexOf('/') + 1),
  };
  const laid = { drafter, applicant, contact, colleague, otherContact, volunteer };
  return { records, people: laid, officer, unit, serial };
}

/** What must never be read by others: the canaries of one alliance, named as its own people see them. */
async function canariesOf({ records, people, unit, serial }: Laid, away: boolean): Promise<Canary[]> {
  const roles = (...names: Role[]): readonly Role[] => (away ? names.flatMap(awayName) : names);
  const { alliance } = records;
  const params = { alliance };
  const mark = alliance === 'hefd' ? '甲' : '乙';
  const view = async (person: Person, application: string) =>
    person.call('GET /alliances/:alliance/applications/:application', { params: { ...params, application } });
  const [draft, submitted, own] = [
    await view(people.drafter, records.draft.id),
    await view(people.applicant, records.submitted.id),
    await view(people.contact, unit.applicationId),
  ];
  const canary = (text: string | undefined, of: string, ...mayRead: Role[]): Canary[] =>
    text ? [{ text, of: `${of} (${alliance})`, mayRead: roles(...mayRead) }] : [];
  return [
    ...canary(draft.fields.unitName, 'the name in a draft', 'drafter'),
    ...canary(draft.fields.contactEmail, 'the address in a draft', 'drafter'),
    ...canary(submitted.fields.unitName, 'the name of an applicant', 'applicant', 'officer'),
    ...canary(submitted.fields.contactPhone, 'the phone of an applicant', 'applicant', 'officer'),
    ...canary(submitted.fields.creditCode, 'the credit code of an applicant', 'applicant', 'officer'),
    ...canary(own.fields.contactEmail, 'the address of a contact', 'contact', 'officer'),
    ...canary(own.fields.creditCode, 'the credit code of a member', 'contact', 'officer'),
    ...canary(`报名表-${serial + 2}.pdf`, 'the name of a scan', 'applicant', 'officer'),
    ...canary(`${mark}方草拟的研讨会`, 'a draft meeting', 'officer'),
    ...canary(`${mark}方草拟的公告`, 'a draft announcement', 'officer'),
    ...canary(
      `${mark}方给成员的公告`,
      'an announcement for members',
      'contact',
      'colleague',
      'otherContact',
      'officer',
    ),
    ...canary(`${mark}方成员的意见`, 'a concern', 'contact', 'colleague', 'officer'),
    ...canary(`${mark}方提名的说明`, 'the note on a candidate', 'officer'),
    ...canary(`${mark}方成员的退出通知`, 'a notice of withdrawal', 'otherContact', 'officer'),
    ...canary(`${mark}方筹备的会议`, 'a plan of a sitting', 'officer'),
    ...canary(`${mark}方拟提的议案`, 'a motion before the council', 'officer'),
    ...canary(records.ticketCode, 'the code of a ticket', 'contact'),
    ...canary(records.offerToken, 'the token of a seat', 'contact'),
  ];
}

const AWAY: Partial<Record<Role, Role>> = { contact: 'awayContact', officer: 'awayOfficer' };
const awayName = (role: Role): Role[] => {
  const name = AWAY[role];
  return name ? [name] : [];
};

/** Two alliances with records in many states, and everyone who could try to reach them. */
export async function layWorld(system: OwnSystem): Promise<World> {
  const home = await lay(system, 'hefd', 100);
  const away = await lay(system, 'hengshui', 200);
  const former = await system.officer('hefd', '离任秘书');
  const stranger = await newPerson(system, 'matrix-stranger', 300);
  const { person } = await former.call('GET /me');
  await home.officer.call('DELETE /alliances/:alliance/desk/officers/:person', {
    params: { alliance: 'hefd', person: person.id },
  });
  await system.settle();
  const { people } = home;
  return {
    system,
    home: { ...home.records, payment: await duesPayment(system, home) },
    away: away.records,
    tokens: {
      anonymous: undefined,
      person: stranger.token(),
      drafter: people.drafter.token(),
      applicant: people.applicant.token(),
      contact: people.contact.token(),
      colleague: people.colleague.token(),
      otherContact: people.otherContact.token(),
      volunteer: people.volunteer.token(),
      officer: home.officer.token(),
      revoked: former.token(),
      awayContact: away.people.contact.token(),
      awayOfficer: away.officer.token(),
    },
    canaries: [...(await canariesOf(home, false)), ...(await canariesOf(away, true))],
  };
}

/** The payment of the unit's first bill: one that is paid. */
async function duesPayment(system: OwnSystem, { people, records }: Laid): Promise<string> {
  const { alliance, bill } = records;
  const { payment } = await people.contact.call('GET /alliances/:alliance/bills/:bill', { params: { alliance, bill } });
  return payment?.id ?? (await payBill(system, people.contact, alliance, bill));
}
