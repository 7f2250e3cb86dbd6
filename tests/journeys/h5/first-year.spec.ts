import { afterAll, beforeAll, describe } from '@jest/globals';
import { addMinutes, instant } from '@mengwu/kernel';
import type { Browser } from 'playwright-core';
import { story } from '../../support/story.ts';
import { startSystem } from '../../support/system/index.ts';
import { calendarFrom } from '../story/calendar.ts';
import { ALLIANCE, castOf } from '../story/cast.ts';
import { joins } from '../story/phone/join.ts';
import { meets } from '../story/phone/meet.ts';
import { pays } from '../story/phone/pay.ts';
import type { Scene } from '../story/phone/scene.ts';
import { livesOn } from '../story/phone/year.ts';
import { openBrowser, picture } from './browser.ts';
import { type BrowserHand, browserHand } from './browser-hand.ts';
import { type ConsoleDesk, deskByConsole } from './desk-by-console.ts';

const BEGINS = instant('2026-03-02T01:00:00Z');

describe('a university’s first year on the phone in a browser, the secretariat at the console', () => {
  const phones: BrowserHand[] = [];
  let browser: Browser;
  let desk: ConsoleDesk;
  let scene: Scene;

  beforeAll(async () => {
    const system = await startSystem({ withFrontEnds: true });
    browser = await openBrowser();
    const cast = castOf(42);
    const calendar = calendarFrom(BEGINS);
    const travelTo = async (at: string) => {
      await system.travelTo(at);
      for (const phone of phones) await phone.setClock(Date.parse(at));
    };
    await travelTo(calendar.begins);
    const phoneOf = async (person: Parameters<Scene['phoneOf']>[0]) => {
      const phone = await browserHand(browser, system, person);
      phones.push(phone);
      return phone;
    };
    desk = await deskByConsole(browser, system, await system.officer(ALLIANCE));
    await desk.signIn();
    const later = async () => travelTo(addMinutes(await system.now(), 10));
    scene = { system, cast, calendar, desk, phoneOf, travelTo, later, contact: await phoneOf(cast.contact) };
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await scene?.system.stop();
  });

  const told = story({
    timeoutMs: 120_000,
    onBroken: (title) => picture([...phones.map(({ page }) => page), desk.page], title),
  });
  joins(told, () => scene);
  pays(told, () => scene);
  meets(told, () => scene);
  livesOn(told, () => scene);
});
