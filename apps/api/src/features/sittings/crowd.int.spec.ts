import { describe, expect, it } from '@jest/globals';
import { api, convened, council, openBench, refusal, send, settle, show, toStart } from './sitting-bench.ts';

openBench();

const CROWD = 24;

describe('the door of an assembly', () => {
  it('[C13] lets in everybody who scans at the same moment, three for each connection to the database', async () => {
    const people = await council('cner', CROWD, 'assembly');
    await settle('cner', 'bodies.assembly.quorum', [2, 3]);
    await settle('cner', 'bodies.assembly.majority', [2, 3]);
    await api.travelTo('2026-03-03T01:00:00.000Z');
    const { alliance, id: sitting } = await convened({ alliance: 'cner', body: 'assembly', basis: null });
    await toStart();
    const code = /pass=(\w+)/.exec((await show({ alliance, id: sitting })).attendanceLink ?? '')?.[1] ?? '';
    const answers = await Promise.all(
      people.map(({ id: as }) =>
        send('POST /alliances/:alliance/sittings/:sitting/attend', { alliance, sitting, as, body: { code } }),
      ),
    );
    expect(answers.filter(({ status }) => status !== 200).map(refusal)).toEqual([]);
    expect((await show({ alliance, id: sitting })).quorum).toMatchObject({ entitled: CROWD, present: CROWD });
  }, 60_000);
});
