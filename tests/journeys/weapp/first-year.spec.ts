import { afterAll, beforeAll, describe } from '@jest/globals';
import { addMinutes, instant } from '@mengwu/kernel';
import { story } from '../../support/story.ts';
import { startSystem } from '../../support/system/index.ts';
import { calendarFrom } from '../story/calendar.ts';
import { ALLIANCE, castOf } from '../story/cast.ts';
import { deskByApi } from '../story/desk-by-api.ts';
import type { Hand } from '../story/phone/hand.ts';
import { joins } from '../story/phone/join.ts';
import { meets } from '../story/phone/meet.ts';
import { pays } from '../story/phone/pay.ts';
import type { Scene } from '../story/phone/scene.ts';
import { livesOn } from '../story/phone/year.ts';
import { miniProgramHand } from './mini-program-hand.ts';

const BEGINS = instant('2026-03-02T01:00:00Z');

describe('a university’s first year in the compiled mini-program', () => {
  const phones: Hand[] = [];
  let scene: Scene;

  beforeAll(async () => {
    const system = await startSystem();
    const cast = castOf(41);
    const calendar = calendarFrom(BEGINS);
    const travelTo = async (at: string) => {
      await system.travelTo(at);
      for (const phone of phones) await phone.setClock(Date.parse(at));
    };
    await travelTo(calendar.begins);
    const phoneOf: Scene['phoneOf'] = async (person) => {
      const phone = await miniProgramHand(system, person);
      phones.push(phone);
      return phone;
    };
    const desk = deskByApi(system, await system.officer(ALLIANCE));
    const later = async () => travelTo(addMinutes(await system.now(), 10));
    scene = { system, cast, calendar, desk, phoneOf, travelTo, later, contact: await phoneOf(cast.contact) };
  }, 180_000);
  afterAll(async () => {
    for (const phone of phones) await phone.stop();
    await scene?.system.stop();
  });

  const told = story({ timeoutMs: 60_000 });
  joins(told, () => scene);
  pays(told, () => scene);
  meets(told, () => scene);
  livesOn(told, () => scene);
});
