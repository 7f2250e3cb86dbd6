import { afterAll, beforeAll, describe } from '@jest/globals';
import { addMinutes, instant } from '@mengwu/kernel';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../support/browser/launch.ts';
import { pictures } from '../../support/browser/picture.ts';
import { story } from '../../support/story.ts';
import { startSystem } from '../../support/system/index.ts';
import { calendarFrom } from '../story/calendar.ts';
import { castOf } from '../story/cast.ts';
import type { Hand } from '../story/phone/hand.ts';
import { joins } from '../story/phone/join.ts';
import { meets } from '../story/phone/meet.ts';
import { pays } from '../story/phone/pay.ts';
import type { Scene } from '../story/phone/scene.ts';
import { livesOn } from '../story/phone/year.ts';
import { browserHand } from './browser-hand.ts';
import { consoleDesk } from './console-desk.ts';

const BEGINS = instant('2026-03-02T01:00:00Z');

describe('a university’s first year in the browser of a phone', () => {
  const phones: Hand[] = [];
  const pages = new Map<string, Page>();
  let browser: Browser | undefined;
  let scene: Scene;

  beforeAll(async () => {
    const system = await startSystem({ withFrontEnds: true });
    const chromium = await launchChromium();
    browser = chromium;
    const cast = castOf(83, 'h5');
    const calendar = calendarFrom(BEGINS);
    const travelTo = async (at: string) => {
      await system.travelTo(at);
      for (const phone of phones) await phone.setClock(Date.parse(at));
    };
    await travelTo(calendar.begins);
    const phoneOf: Scene['phoneOf'] = async (person) => {
      const phone = await browserHand({ system, browser: chromium }, person);
      phones.push(phone);
      pages.set(person.persona, phone.page);
      return phone;
    };
    const desk = await consoleDesk(system, chromium);
    pages.set('desk', desk.page);
    const later = async () => travelTo(addMinutes(await system.now(), 10));
    scene = { system, cast, calendar, desk, phoneOf, travelTo, later, contact: await phoneOf(cast.contact) };
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await scene?.system.stop();
  }, 60_000);

  const told = story({ timeoutMs: 120_000, onBroken: () => pictures(pages) });
  joins(told, () => scene);
  pays(told, () => scene);
  meets(told, () => scene);
  livesOn(told, () => scene);
});
