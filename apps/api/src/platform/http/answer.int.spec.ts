import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { routes } from '@mengwu/contracts';
import { newId } from '../ids.ts';
import { createTestApi, type TestApi } from '../testing/index.ts';
import { SpecRoom, SpecScript } from '../testing/spec-room.ts';
import { shapeAnswer } from './shape-answer.ts';

const KEY = 'GET /alliances/:alliance/events/:event/check-ins/summary';
const good = { eventTitle: '会议', expected: 3, arrived: 1, startsAt: '2026-05-20T01:00:00.000Z' };
const leaking = { ...good, phone: '13800000000' };

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ rooms: [SpecRoom] });
});
beforeEach(() => api.reset());
afterAll(() => api.close());

async function answerWith(value: unknown) {
  const params = { alliance: 'hefd', event: newId() };
  api.get(SpecScript).answerOfSummary = value;
  api.people.grant('lin', 'officer', { alliance: 'hefd' });
  return api.as('lin').send(KEY, { params });
}

describe('[trust 27] only the contract leaves the API', () => {
  it('passes what the contract declares', async () => {
    expect(await answerWith(good)).toMatchObject({ status: 200, body: good });
  });

  it('fails loudly in tests for an undeclared or a missing field, and tells the caller nothing', async () => {
    const { startsAt: _, ...missing } = good;
    for (const value of [leaking, missing]) {
      const answer = await answerWith(value);
      expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } });
      expect(JSON.stringify(answer.body)).not.toMatch(/13800000000|AnswerMismatch|startsAt/);
    }
  });

  it('drops undeclared fields in production; control: the field was there', () => {
    expect(shapeAnswer(KEY, routes[KEY], leaking, false)).toEqual(good);
    expect(() => shapeAnswer(KEY, routes[KEY], leaking, true)).toThrow('phone');
  });
});
