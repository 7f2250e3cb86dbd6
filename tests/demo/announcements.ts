import type { Officer, Person } from '../support/system/index.ts';
import { words } from './words.ts';

/** Counts the audience, then publishes to exactly that many: the first news for everyone, the second for members. */
export async function announce(officer: Officer, index: 0 | 1): Promise<string> {
  const { alliance } = officer;
  const news = words[alliance]?.news[index];
  if (!news) throw new Error(`${alliance} has no news ${index}`);
  const audience = { kind: index === 0 ? ('everyone' as const) : ('members' as const) };
  const params = { alliance };
  const { people } = await officer.call('POST /alliances/:alliance/desk/audience-count', {
    params,
    body: { audience },
  });
  const { id } = await officer.call('POST /alliances/:alliance/desk/announcements', {
    params,
    body: { ...news, audience },
  });
  await officer.call('POST /alliances/:alliance/desk/announcements/:announcement/publish', {
    params: { alliance, announcement: id },
    body: { expectedPeople: people },
  });
  return id;
}

/** A member opens what is new. */
export async function readNews(person: Person, alliance: string): Promise<void> {
  const { items } = await person.call('GET /alliances/:alliance/announcements', { params: { alliance }, query: {} });
  for (const { id } of items) {
    await person.call('POST /alliances/:alliance/announcements/:announcement/read', {
      params: { alliance, announcement: id },
    });
  }
}
