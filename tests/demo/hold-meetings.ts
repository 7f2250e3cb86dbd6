import { addMinutes } from '@mengwu/kernel';
import { personName, phoneNumber } from '../support/factories/names.ts';
import type { Person } from '../support/system/index.ts';
import { readNews } from './announcements.ts';
import type { Applied } from './applicant.ts';
import type { Life } from './live-alliance.ts';
import { contactsOf, type Meeting, openDoor, publish, sendTeachers } from './meetings.ts';
import { sideBySide } from './side-by-side.ts';
import { words } from './words.ts';

const DAY = 24 * 60;
/** Days before today on which the meetings took place; the last one is still to come. */
const PAST = [225, 150, 60];
const NOTICE_DAYS = 20;
/** So many units send somebody to each meeting; the seats of the newcomer's own unit are left to play with. */
const UNITS = 9;

/** Holds the meetings of the past months and publishes the next one. */
export async function holdMeetings(life: Life, members: readonly Applied[]): Promise<void> {
  const { system, officer, home, alliance, cast, random } = life;
  const plans = words[alliance.id]?.meetings ?? [];
  const contacts = contactsOf(members);
  const colleagues = new Map<Person, Person>();
  for (const [index, plan] of plans.entries()) {
    const isNext = index === plans.length - 1;
    const daysAgo = isNext ? 30 : (PAST[index + PAST.length - plans.length + 1] ?? 60);
    await system.travelTo(addMinutes(home, -(daysAgo + (isNext ? 0 : NOTICE_DAYS)) * DAY));
    const meeting = await publish(system, officer, plan, isNext ? 30 + 25 : NOTICE_DAYS);
    const others = contacts.filter((contact) => contact !== cast.contact);
    const going = shift(others, index * 5).slice(0, UNITS);
    // Three free meetings a year: the newcomer's unit keeps some for the newcomer.
    const own = contacts.includes(cast.contact) && (index === 0 || isNext) ? [cast.contact] : [];
    const came = await signUp(life, meeting, [...own, ...going], colleagues);
    if (isNext) await keepDoor(life, meeting);
    else
      await openDoor(
        system,
        officer,
        came[0] ?? cast.contact,
        meeting,
        came.filter(() => random() < 0.85),
      );
  }
  await sideBySide(contacts.slice(0, 12), async (contact) => {
    await contact.signIn();
    if (random() < 0.7) await readNews(contact, alliance.id);
  });
}

async function signUp(
  { system, cast, firstSerial, random }: Life,
  meeting: Meeting,
  going: readonly Person[],
  colleagues: Map<Person, Person>,
): Promise<Person[]> {
  const groups = await sideBySide(going, async (contact, index) => {
    await contact.signIn();
    const brings = contact === cast.contact || random() < 0.5;
    const with_ = brings ? [await colleagueOf(contact, index)] : [];
    await sendTeachers(contact, meeting, with_);
    return [contact, ...with_];
  });
  return groups.flat();

  async function colleagueOf(contact: Person, index: number): Promise<Person> {
    const known = colleagues.get(contact);
    if (known) {
      await known.signIn();
      return known;
    }
    const serial = firstSerial + 50 + index + colleagues.size;
    const colleague =
      contact === cast.contact
        ? cast.colleague
        : await system.signIn({ persona: `c${contact.persona}`, name: personName(serial), phone: phoneNumber(serial) });
    await colleague.signIn();
    await colleague.call('PATCH /me', { body: { name: colleague.name } });
    colleagues.set(contact, colleague);
    return colleague;
  }
}

/** The newcomer's colleague will keep the door of the next meeting. */
async function keepDoor({ officer, alliance, cast }: Life, meeting: Meeting): Promise<void> {
  if (alliance.id !== 'hefd') return;
  const params = { alliance: meeting.alliance, event: meeting.event };
  const link = await officer.call('POST /alliances/:alliance/desk/events/:event/door-links', {
    params,
    body: { door: '正门' },
  });
  await cast.colleague.call('POST /door-links/accept', { body: { token: link.token } });
}

function shift<T>(list: readonly T[], by: number): T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
