import type { DeskMotion, MotionKind } from '@mengwu/contracts';
import { addDays } from '@mengwu/kernel';

import { choices, put, type Subject } from '../../simulation/acts/motions.ts';
import type { Chamber } from './chamber.ts';

/** Motions that wait for a sitting of this body. */
export async function waiting({ officer, alliance }: Chamber, body: string, kind?: MotionKind): Promise<string[]> {
  const { items } = await officer.call('GET /alliances/:alliance/desk/motions', {
    params: { alliance },
    query: { state: 'proposed', body, pageSize: 100, ...(kind && { kind }) },
  });
  return items.map(({ id }) => id).reverse();
}

/** The first person whom a body may elect into another one now. */
export async function electable(chamber: Chamber, into: string): Promise<Subject | undefined> {
  const found = (await choices(chamber)).filter(({ kind }) => kind === 'election').flatMap(({ subjects }) => subjects);
  return found.find(({ body, stand }) => body === into && stand.allowed);
}

export interface Point {
  readonly kind: MotionKind;
  readonly title: string;
  readonly text?: string;
}

export const putAll = async (chamber: Chamber, body: string, points: readonly Point[]): Promise<string[]> => {
  const ids: string[] = [];
  for (const point of points) ids.push(await put(chamber, { body, ...point }));
  return ids;
};

/** Says who carries resolutions out; the first has been done, the second is late, the third has time. */
export async function track(chamber: Chamber, motions: readonly DeskMotion[], names: readonly string[]): Promise<void> {
  const { officer, alliance } = chamber;
  const { items } = await officer.call('GET /alliances/:alliance/desk/resolutions', {
    params: { alliance },
    query: { pageSize: 100 },
  });
  const mine = motions.flatMap(({ id }) =>
    items.filter(({ motion, outcome }) => motion === id && outcome === 'passed'),
  );
  for (const [at, { id }] of mine.slice(0, 3).entries()) {
    const dueOn = addDays(chamber.day(0), [-120, -20, 45][at] ?? 60);
    await officer.call('POST /alliances/:alliance/desk/resolutions/:resolution/assign', {
      params: { alliance, resolution: id },
      body: { responsible: names[at % names.length] ?? '秘书处', person: null, dueOn },
    });
  }
}

/** The first resolution that somebody carries out is reported as done. */
export async function complete({ officer, alliance, today }: Chamber, note: string): Promise<void> {
  const { items } = await officer.call('GET /alliances/:alliance/desk/resolutions', {
    params: { alliance },
    query: { tracked: 'open', pageSize: 100 },
  });
  const [first] = items.toSorted((a, b) => ((a.tracker?.dueOn ?? '') < (b.tracker?.dueOn ?? '') ? -1 : 1));
  if (!first) return;
  await officer.call('POST /alliances/:alliance/desk/resolutions/:resolution/complete', {
    params: { alliance, resolution: first.id },
    body: { doneOn: await today(), note },
  });
}
