import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { createTestApi, type TestApi } from '../testing/index.ts';
import { Route } from './route.decorator.ts';
import type { AnswerOf } from './route-types.ts';

@Controller()
class MeController {
  @Route('PATCH /me')
  rename(): Promise<AnswerOf<'PATCH /me'>> {
    return Promise.reject(new Error('nobody is signed in here'));
  }
}

@Module({ controllers: [MeController] })
class MeModule {}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ rooms: [MeModule] });
});
afterAll(() => api.close());

const postMe = (override?: string) =>
  api.anyone.send('POST /me', {
    body: { name: '周宁' },
    headers: override ? { 'x-http-method-override': override } : {},
  });

describe('a POST that names PATCH as its real method', () => {
  it('reaches the PATCH route, with its access', async () => {
    expect(await postMe('PATCH')).toMatchObject({ status: 401, body: { code: 'sign_in_required' } });
  });

  it('is the only one believed: without the header, or with another method, there is no such route', async () => {
    expect(await postMe()).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await postMe('DELETE')).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});
