import type { Applied } from '../applicant.ts';
import type { Chamber } from './chamber.ts';

interface Voice {
  readonly kind: 'criticism' | 'suggestion' | 'supervision';
  readonly title: string;
  readonly text: string;
  readonly answer?: string;
}

const speaker = ({ life }: Chamber, index: number): Applied => {
  const found = life.members[index];
  if (!found) throw new Error(`${life.alliance.id} has no member ${index}`);
  return found;
};

/** A member criticises or suggests something; the desk may have answered. */
export async function raise(chamber: Chamber, index: number, { answer, ...concern }: Voice): Promise<void> {
  const { alliance, officer } = chamber;
  const { person } = speaker(chamber, index);
  await person.signIn();
  const { id } = await person.call('POST /alliances/:alliance/concerns', {
    params: { alliance },
    body: { ...concern, files: [] },
  });
  if (answer === undefined) return;
  await officer.call('POST /alliances/:alliance/desk/concerns/:concern/answer', {
    params: { alliance, concern: id },
    body: { text: answer },
  });
}

/** A member disputes something with another; they have begun to negotiate. */
export async function dispute(
  chamber: Chamber,
  [one, other]: readonly [number, number],
  matter: { title: string; text: string; negotiated: string },
): Promise<void> {
  const { alliance } = chamber;
  const { person } = speaker(chamber, one);
  await person.signIn();
  const params = { alliance };
  const { items } = await person.call('GET /alliances/:alliance/disputes/respondents', { params, query: {} });
  const respondent = items.find(({ name }) => name === speaker(chamber, other).unit);
  if (!respondent) throw new Error('the other party is no member');
  const { title, text, negotiated } = matter;
  const opened = await person.call('POST /alliances/:alliance/disputes', {
    params,
    body: { respondentId: respondent.id, title, text },
  });
  await person.call('POST /alliances/:alliance/disputes/:dispute/entries', {
    params: { alliance, dispute: opened.id },
    body: { happenedOn: await chamber.today(), text: negotiated, outcome: 'continues' },
  });
}

/** Some people show themselves to the other members. */
export async function enterDirectory(chamber: Chamber, many: number): Promise<void> {
  const { alliance, life, chance } = chamber;
  for (const [at, { person, serial }] of life.members.slice(0, many).entries()) {
    await person.signIn();
    await person.call('PUT /alliances/:alliance/directory/mine', {
      params: { alliance },
      body: {
        email: `lianxi${serial}@example.edu.cn`,
        title: ['项目主管', '主任', '副主任', '办公室主任'][at % 4] ?? '主任',
        audiences: { phone: chance.percent(40) ? 'members' : 'secretariat', email: 'members', title: 'members' },
      },
    });
  }
}
