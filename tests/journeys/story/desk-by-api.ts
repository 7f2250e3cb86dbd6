import type { Officer, System } from '../../support/system/index.ts';
import { passReview } from '../../support/trust/unit.ts';
import { ALLIANCE, type Cast } from './cast.ts';
import { announce, inviteVolunteer, publishMeeting, recordResolution, returnStampedForm } from './desk.ts';
import type { DeskHand } from './desk-hand.ts';

/** The secretariat without a screen. */
export function deskByApi(system: System, officer: Officer): DeskHand {
  let meeting = '';
  let announcement = '';
  const applicationOf = async ({ school }: Cast): Promise<string> => {
    const { items } = await officer.call('GET /alliances/:alliance/desk/applications', {
      params: { alliance: ALLIANCE },
      query: { q: school },
    });
    const [found] = items;
    if (!found) throw new Error(`no application of ${school} is on the desk`);
    return found.id;
  };
  return {
    returnStampedForm: async (cast) => void (await returnStampedForm(officer, await applicationOf(cast))),
    passReview: async (cast) => void (await passReview(officer, await applicationOf(cast))),
    recordResolution: async (cast, number) =>
      void (await recordResolution(officer, await applicationOf(cast), { number, now: await system.now() })),
    publishMeeting: async (calendar) => {
      meeting = (await publishMeeting(officer, calendar)).id;
    },
    inviteVolunteer: async () => {
      const { token } = await inviteVolunteer(officer, meeting);
      return `/packages/door/accept/index?token=${token}`;
    },
    announce: async () => {
      announcement = (await announce(officer)).id;
    },
    hasRead: async (name) => {
      const { items } = await officer.call('GET /alliances/:alliance/desk/announcements/:announcement/readers', {
        params: { alliance: ALLIANCE, announcement },
        query: { q: name },
      });
      return items.some((reader) => reader.name === name && reader.readAt !== null);
    },
    signIn: () => officer.signIn(),
  };
}
