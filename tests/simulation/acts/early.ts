import { addDays, day } from '@mengwu/kernel';
import { mustBeRefused } from '../../support/governance/refusals.ts';
import type { Life } from '../life.ts';
import { apply } from './apply.ts';

/** Whoever left under a ban tries before it is over, and is refused with the day on which it ends. */
export async function tryTooEarly(life: Life): Promise<void> {
  const { books, alliance } = life;
  const today = await life.today();
  const banned = await books.rows<{ id: string; reapplyFrom: string }>(
    `SELECT id, reapply_from AS reapplyFrom FROM members
     WHERE alliance_id = ? AND state <> 'active' AND reapply_from > ?`,
    [alliance, addDays(today, 1)],
  );
  for (const { id, reapplyFrom } of banned) {
    const household = life.households.find(({ memberId }) => memberId === id);
    if (!household) continue;
    await life.act(`${household.name} applies again before ${day(reapplyFrom)}`, () =>
      mustBeRefused(() => apply(life, household), 'reapplication_banned'),
    );
  }
}
