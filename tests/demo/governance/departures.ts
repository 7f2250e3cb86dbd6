import type { Chamber } from './chamber.ts';

/** A member gives notice of withdrawal; where a body has to agree, its motion follows by itself. */
export async function giveNotice({ alliance, life }: Chamber, index: number, text: string): Promise<void> {
  const person = life.members[index]?.person;
  if (!person) throw new Error(`${alliance} has no member ${index}`);
  await person.signIn();
  await person.call('POST /alliances/:alliance/membership/withdrawal', {
    params: { alliance },
    body: { text },
  });
}

/** A dossier against a member, told to it: its time to reply runs. */
export async function accuse(
  chamber: Chamber,
  index: number,
  { facts, gravity, replyDays }: { facts: string; gravity: string; replyDays: number },
): Promise<void> {
  const { officer, alliance, life } = chamber;
  const name = life.members[index]?.unit ?? '';
  const { items } = await officer.call('GET /alliances/:alliance/desk/members', {
    params: { alliance },
    query: { q: name, pageSize: 50 },
  });
  const member = items.find((one) => one.name === name)?.id;
  if (member === undefined) throw new Error(`${name} is no member of ${alliance}`);
  const params = { alliance, member };
  const { grounds } = await officer.call('GET /alliances/:alliance/desk/members/:member/expulsion-form', { params });
  const ground = grounds.find(({ choose }) => choose.allowed);
  if (!ground) throw new Error(`${alliance} expels nobody`);
  const evidence = [await chamber.paper('违反章程的事实材料', 'departure')];
  const { id } = await officer.call('POST /alliances/:alliance/desk/members/:member/expulsions', {
    params,
    body: { grounds: [ground.text], facts, gravity, evidence },
  });
  const one = { params: { alliance, departure: id } };
  await officer.call('POST /alliances/:alliance/desk/departures/:departure/submit', one);
  await officer.call('POST /alliances/:alliance/desk/departures/:departure/notify', { ...one, body: { replyDays } });
}
