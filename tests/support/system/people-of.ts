import { apiClient } from './api-client.ts';
import { clocksOf } from './clocks.ts';
import { acceptInvitation } from './officer.ts';
import { inviteOfficer } from './operator.ts';
import { createPerson } from './person.ts';
import type { Surroundings } from './surroundings.ts';
import type { System } from './system.ts';

/** Puts people and clocks around a running API; `env` is the API's own, for the operator's tools. */
export function peopleOf(around: Surroundings, urls: System['urls'], env: NodeJS.ProcessEnv): System {
  const visitor = apiClient(around.apiUrl);
  const clocks = clocksOf(visitor, around.sandbox);
  const invitation = (alliance: string, name = '沈秘书') => inviteOfficer(env, alliance, name);
  return {
    ...around,
    ...clocks,
    urls,
    visitor,
    invitation,
    person: (seed) => createPerson(around, seed),
    signIn: async (seed) => {
      const person = await createPerson(around, seed);
      await person.signIn();
      return person;
    },
    officer: async (alliance, name) =>
      acceptInvitation({ apiUrl: around.apiUrl, clocks }, await invitation(alliance, name)),
  };
}
