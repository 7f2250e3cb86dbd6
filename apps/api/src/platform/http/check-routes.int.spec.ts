import { afterEach, describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { createTestApi, type TestApi } from '../testing/index.ts';
import { SpecRoom } from '../testing/spec-room.ts';
import { RouteCheck } from './check-routes.ts';
import { Input, Route } from './route.decorator.ts';
import type { InputOf } from './route-types.ts';

let api: TestApi | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

@Controller()
class Stray {
  @Get('/hidden')
  hidden() {
    return 'no permission anywhere';
  }
}

@Controller()
class Twice {
  @Route('GET /me/subscriptions')
  again() {
    return { items: [] };
  }
}

describe('the table of routes and the controllers', () => {
  it('must agree: a method without a row stops the start', async () => {
    class Room {}
    Reflect.defineMetadata('controllers', [Stray], Room);
    await expect(createTestApi({ rooms: [Room] })).rejects.toThrow('Stray.hidden (has no @Route)');
  });

  it('must agree: two methods for one row stop the start', async () => {
    class Room {}
    Reflect.defineMetadata('controllers', [Twice], Room);
    await expect(createTestApi({ rooms: [SpecRoom, Room] })).rejects.toThrow(
      "already declared for route '/me/subscriptions'",
    );
  });

  it('must agree: a row without a method stops the start, and is named', async () => {
    api = await createTestApi({ rooms: [SpecRoom] });
    const check = api.get(RouteCheck);
    expect(() => check.requireAll()).toThrow('GET /me/inbox');
    // Control: what the spec's room serves is not among the missing.
    expect(() => check.requireAll()).not.toThrow('POST /door-links/accept');
  });

  it('must agree in types: a wrong input or answer does not compile', () => {
    class Typed {
      wrongInput(input: { body: { token: number } }) {
        return input;
      }
      wrongAnswer() {
        return { items: 'none' };
      }
      right(input: InputOf<'POST /door-links/accept'>) {
        return { alliance: 'hefd', event: '', eventTitle: '', door: input.body.token, until: '' };
      }
    }
    const method = <M>(name: keyof Typed) => ({ value: Typed.prototype[name] }) as TypedPropertyDescriptor<M>;
    // @ts-expect-error wrong on purpose: the contract's token is a string
    Route('POST /door-links/accept')(Typed.prototype, 'a', method<Typed['wrongInput']>('wrongInput'));
    // @ts-expect-error wrong on purpose: the contract's items are a list
    Route('GET /me/subscriptions')(Typed.prototype, 'b', method<Typed['wrongAnswer']>('wrongAnswer'));
    Route('POST /door-links/accept')(Typed.prototype, 'c', method<Typed['right']>('right'));
    // @ts-expect-error wrong on purpose: no such row
    expect(() => Route('GET /nothing')).toThrow();
    expect(Input).toBeDefined();
  });
});
