import { addDays } from '@mengwu/kernel';
import type { Chamber } from './chamber.ts';

interface Task {
  readonly kind: 'task' | 'material' | 'reply';
  readonly title: string;
  readonly text: string;
  readonly dueInDays: number;
}

/** Asks all members for something. */
export async function giveTask({ officer, alliance, today }: Chamber, task: Task): Promise<void> {
  const { kind, title, text, dueInDays } = task;
  await officer.call('POST /alliances/:alliance/desk/duty-tasks', {
    params: { alliance },
    body: { kind, title, text, dueOn: addDays(await today(), dueInDays), members: 'all' },
  });
}

/** So many of a hundred members answer what is asked; the desk confirms most answers and sends one back. */
export async function answerTasks(chamber: Chamber, percent: number, text: string): Promise<void> {
  const { officer, alliance, chance, households, life } = chamber;
  const others = households.filter(({ contact }) => contact !== life.cast.director);
  const answered: string[] = [];
  for (const { contact } of others.filter(() => chance.percent(percent))) {
    await contact.signIn();
    const { items } = await contact.call('GET /me/duty-tasks');
    const open = items.find((one) => one.alliance === alliance && one.state === 'open');
    if (!open) continue;
    const params = { alliance, assignment: open.id };
    await contact.call('POST /alliances/:alliance/duty-tasks/:assignment/answer', {
      params,
      body: { text, files: [] },
    });
    answered.push(open.id);
  }
  const [first, ...others_] = answered;
  for (const assignment of others_.slice(1)) {
    await officer.call('POST /alliances/:alliance/desk/duty-assignments/:assignment/confirm', {
      params: { alliance, assignment },
    });
  }
  if (first === undefined) return;
  await officer.call('POST /alliances/:alliance/desk/duty-assignments/:assignment/return', {
    params: { alliance, assignment: first },
    body: { remark: '请补充具体数据和时间' },
  });
}
