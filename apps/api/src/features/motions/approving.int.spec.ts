import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DeskMotion } from '@mengwu/contracts';
import { newId } from '../../platform/index.ts';
import { Motions } from './index.ts';
import {
  act,
  api,
  closed,
  done,
  inTx,
  listed,
  members,
  officer,
  openChamber,
  opened,
  openVote,
  type Person,
  refusal,
  secondOfficer,
  votes,
} from './motion.fixture.ts';

/** An alliance in which the secretariat has to approve what the assembly decides against a member. */
const charters = mkdtempSync(join(tmpdir(), 'mengwu-charters-'));
const written = readFileSync('tests/support/charters/fifth.yaml', 'utf8');
const PATH = /(expulsion:[\s\S]*?act: vote, does: 表决除名, article: 第十六条 \})/;
writeFileSync(
  join(charters, 'fifth.yaml'),
  written
    .replace(PATH, '$1, { body: secretariat, act: approve, does: 批准, article: 第十六条之一 }')
    .replace('{ body: panel, act: propose, does: 提出除名建议, article: 第十六条 }, ', ''),
);
afterAll(() => rmSync(charters, { recursive: true, force: true }));

openChamber(undefined, { charters });

const outcomes: string[] = [];
beforeAll(() => {
  api.get(Motions).onDecided('expulsion', async (tx, { alliance, motionId, outcome }) => {
    outcomes.push(outcome);
    tx.record({ alliance, action: 'motion.heard', subject: { kind: 'motion', id: motionId } });
  });
});

async function voted(personIds: string[]): Promise<DeskMotion> {
  outcomes.length = 0;
  const people = (await members('fifth', 3)) as Person[];
  const sitting = await opened({ alliance: 'fifth', body: 'assembly' }, 3);
  const { id } = await inTx((tx) =>
    api.get(Motions).propose(tx, {
      ...{ alliance: 'fifth', body: 'assembly', kind: 'expulsion', title: '除名议案', text: '材料见附件。' },
      subject: { kind: 'departure', id: newId() },
      concerns: { personIds, memberIds: [] },
      proposedBy: { personId: secondOfficer, as: '秘书处' },
      papers: [],
    }),
  );
  const motion = { alliance: 'fifth', id };
  await listed(motion, sitting);
  await votes(await done<DeskMotion>(openVote(motion)), people, { yes: 2 });
  return closed(motion);
}

const approve = (motion: DeskMotion, outcome: 'approved' | 'refused', by = officer) =>
  act(motion, 'approve', { outcome, on: '2026-03-20', note: '' }, by);

describe('an approval after the vote', () => {
  it('[A20] is the last step: nothing happens before it, and then it does', async () => {
    const motion = await voted([]);
    expect(motion).toMatchObject({
      state: 'awaiting',
      steps: [
        { manner: 'draft', does: '核实', state: 'done' },
        { manner: 'vote', state: 'done', number: '代表大会〔2026〕1号' },
        { manner: 'approval', bodyName: '秘书处', does: '批准', state: 'current', article: '第十六条之一' },
      ],
    });
    expect(outcomes).toEqual([]);
    expect(await done(approve(motion, 'approved'))).toMatchObject({ state: 'passed', decidedOn: '2026-03-20' });
    expect(outcomes).toEqual(['passed']);
    expect(await refusal(approve(motion, 'approved'))).toMatchObject({ code: 'motion_not_in_state' });
  });

  it('[A20] refused ends the motion', async () => {
    const motion = await voted([]);
    expect(await done(approve(motion, 'refused'))).toMatchObject({ state: 'failed' });
    expect(outcomes).toEqual(['failed']);
  });

  it('[A30] is never given by whom the motion is about', async () => {
    const motion = await voted([officer]);
    expect(await refusal(approve(motion, 'approved'))).toEqual({
      status: 403,
      code: 'waiver_self_approval',
      article: '第十六条之一',
    });
    expect(await done(approve(motion, 'approved', secondOfficer))).toMatchObject({ state: 'passed' });
  });
});
