import { afterAll, beforeAll, describe } from '@jest/globals';
import { instant } from '@mengwu/kernel';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../support/browser/launch.ts';
import { pictures } from '../../support/browser/picture.ts';
import { story } from '../../support/story.ts';
import { startSystem } from '../../support/system/index.ts';
import { livesByCharter, type Stage } from '../story/by-charter/index.ts';
import { browserHand } from './browser-hand.ts';

const BEGINS = instant('2026-03-02T01:00:00Z');

describe('alliances that live by their charters, in the browser of a phone', () => {
  const pages = new Map<string, Page>();
  let browser: Browser | undefined;
  let stage: Stage & { stop(): Promise<void> };

  beforeAll(async () => {
    const system = await startSystem({ withFrontEnds: true, env: { WORKERS: 'off' } });
    const chromium = await launchChromium();
    browser = chromium;
    const phones: Awaited<ReturnType<typeof browserHand>>[] = [];
    const travelTo = async (at: string) => {
      await system.travelTo(at);
      for (const phone of phones) if (!phone.page.isClosed()) await phone.setClock(Date.parse(at));
    };
    await travelTo(BEGINS);
    stage = {
      system,
      travelTo,
      phoneOf: async (person) => {
        const phone = await browserHand({ system, browser: chromium }, person);
        phones.push(phone);
        pages.set(person.persona, phone.page);
        return phone;
      },
      stop: () => system.stop(),
    };
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  }, 60_000);

  livesByCharter(story({ timeoutMs: 180_000, onBroken: () => pictures(pages) }), () => stage);
});
