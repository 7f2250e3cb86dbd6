import { afterAll, beforeAll, describe } from '@jest/globals';
import { instant } from '@mengwu/kernel';
import { story } from '../../support/story.ts';
import { startSystem } from '../../support/system/index.ts';
import { livesByCharter, type Stage } from '../story/by-charter/index.ts';
import type { Hand } from '../story/phone/hand.ts';
import { miniProgramHand } from './mini-program-hand.ts';

const BEGINS = instant('2026-03-02T01:00:00Z');

describe('alliances that live by their charters, in the compiled mini-program', () => {
  const phones: Hand[] = [];
  let stage: Stage & { stop(): Promise<void> };

  beforeAll(async () => {
    const system = await startSystem({ env: { WORKERS: 'off' } });
    const travelTo = async (at: string) => {
      await system.travelTo(at);
      for (const phone of phones) await phone.setClock(Date.parse(at));
    };
    await travelTo(BEGINS);
    stage = {
      system,
      travelTo,
      phoneOf: async (person) => {
        const phone = await miniProgramHand(system, person);
        phones.push(phone);
        return phone;
      },
      stop: () => system.stop(),
    };
  }, 180_000);
  afterAll(async () => {
    for (const phone of phones) await phone.stop();
    await stage?.stop();
  });

  livesByCharter(story({ timeoutMs: 120_000 }), () => stage);
});
