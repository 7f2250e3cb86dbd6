import { paperOf } from '../../support/governance/papers.ts';
import type { Life } from '../life.ts';

/** The desk enters what members did this year; those who are idle have nothing to enter. */
export async function enterDuties(life: Life): Promise<void> {
  const { officer, alliance } = life;
  const on = await life.today();
  for (const { memberId, isIdle } of life.households) {
    if (memberId === null || isIdle || !(await isActive(life, memberId))) continue;
    await officer.call('POST /alliances/:alliance/desk/members/:member/duties', {
      params: { alliance, member: memberId },
      body: { kind: 'material', on, title: '提交年度工作材料', file: await paperOf(life, '年度工作材料', 'duty') },
    });
  }
}

export async function isActive({ books, alliance }: Life, memberId: string): Promise<boolean> {
  const count = await books.count(
    "SELECT COUNT(*) FROM members WHERE alliance_id = ? AND id = ? AND state = 'active'",
    [alliance, memberId],
  );
  return count === 1;
}
