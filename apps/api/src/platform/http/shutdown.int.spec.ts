import { describe, expect, it } from '@jest/globals';
import { newId } from '../ids.ts';
import { createTestApi } from '../testing/index.ts';
import { SpecRoom, SpecScript } from '../testing/spec-room.ts';

describe('the end of a process', () => {
  it('answers the requests under way, then takes no more', async () => {
    const api = await createTestApi({ rooms: [SpecRoom] });
    await api.reset();
    const script = api.get(SpecScript);
    let arrived: () => void = () => {};
    let release: () => void = () => {};
    const isInside = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    script.insideRun = async () => {
      arrived();
      await gate;
    };
    await api.app.listen(0, '127.0.0.1');
    const url = `${await api.app.getUrl()}/door-links/accept`;
    const init = {
      method: 'POST',
      headers: {
        authorization: `Bearer ${api.people.tokenOf('lin')}`,
        'content-type': 'application/json',
        'idempotency-key': newId(),
      },
      body: JSON.stringify({ token: 'x'.repeat(24) }),
    };
    const underWay = fetch(url, init);
    await isInside;
    const closed = api.close();
    release();
    expect((await underWay).status).toBe(200);
    await closed;
    await expect(fetch(url, init)).rejects.toThrow();
  });
});
