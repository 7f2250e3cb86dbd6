import { describe, expect, it } from '@jest/globals';
import type { Me } from '@mengwu/contracts';
import { desksOf } from './desks.view.ts';

const right = (kind: 'officer' | 'door', alliance: string) => ({
  right: kind,
  alliance,
  allianceName: `${alliance} 联盟`,
  event: null,
  door: null,
  until: null,
});

describe('the desks of a person', () => {
  it('are the alliances where she is an officer, each once, not those where she only keeps a door', () => {
    const me = {
      rights: [right('officer', 'one'), right('door', 'two'), right('officer', 'one')],
    } as Partial<Me> as Me;
    expect(desksOf(me)).toEqual([{ alliance: 'one', name: 'one 联盟' }]);
  });
});
