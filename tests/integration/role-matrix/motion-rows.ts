import type { RouteKey } from '@mengwu/contracts';
import { nobody, signedIn } from './roles.ts';
import { deskRecord, deskRow, inAlliance, of, own, type Row } from './row.ts';
import type { Records } from './world.ts';

const NO_ONE = '0195c0de-0000-7000-8000-000000000002';
const words = { title: '改过的议案', text: '请予审议。', papers: [] };

const motion =
  (which: keyof Records['motions']) =>
  ({ motions }: Records) => ({ motion: motions[which].id });
/** A motion before a body is for its members, of whom nobody is here, and for the officer who proposed it. */
const proposed = (first?: number, body?: object): Row =>
  deskRecord(of(motion('edit'), body && (() => body)), first === undefined ? {} : { first });
/** What a motion is not ready for is refused by its state, not by the right to ask. */
const notYet = (body?: object): Row => deskRecord(of(motion('edit'), body && (() => body)), { first: 409 });
/** Shows each asker what is hers: here, nothing. */
const forOneself: Row = { home: signedIn, away: signedIn, call: inAlliance };
const noResolution = (body: object): Row =>
  deskRow(
    of(
      () => ({ resolution: NO_ONE }),
      () => body,
    ),
    { first: 404, away: nobody },
  );

/** Motions and votes: the desk writes and closes, members of a body vote. */
export const motionRows = {
  'GET /me/motions': own(),
  'GET /alliances/:alliance/motion-choices': forOneself,
  'GET /alliances/:alliance/resolutions': forOneself,
  'GET /alliances/:alliance/motions/:motion': proposed(),
  'GET /alliances/:alliance/motions/:motion/box': proposed(409),
  'POST /alliances/:alliance/motions/:motion/votes': proposed(409, {
    ...{ mandate: NO_ONE, choice: 'yes', nonce: 'a'.repeat(32) },
  }),
  'POST /alliances/:alliance/motions': {
    home: nobody,
    away: nobody,
    call: of(
      () => ({}),
      () => ({ body: 'council', kind: 'other', ...words }),
    ),
  },
  'GET /alliances/:alliance/desk/motion-choices': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/motions': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/motions': deskRow(
    of(
      () => ({}),
      () => ({ body: 'council', kind: 'plan', ...words }),
    ),
  ),
  'GET /alliances/:alliance/desk/motions/:motion': deskRecord(of(motion('edit'))),
  'PATCH /alliances/:alliance/desk/motions/:motion': deskRecord(
    of(motion('edit'), ({ motions }) => ({ ...words, version: motions.edit.version })),
  ),
  'POST /alliances/:alliance/desk/motions/:motion/withdraw': deskRecord(
    of(motion('withdraw'), () => ({ reason: '不再需要' })),
  ),
  'POST /alliances/:alliance/desk/motions/:motion/list': deskRecord(
    of(motion('list'), ({ sittings }) => ({ sitting: sittings.edit.id })),
  ),
  'POST /alliances/:alliance/desk/motions/:motion/open-vote': notYet({ manner: 'named', deadline: null }),
  'POST /alliances/:alliance/desk/motions/:motion/record-vote': notYet({ mandate: NO_ONE, choice: 'yes' }),
  'POST /alliances/:alliance/desk/motions/:motion/close-vote': notYet(),
  'POST /alliances/:alliance/desk/motions/:motion/void-vote': notYet(),
  'POST /alliances/:alliance/desk/motions/:motion/approve': notYet({ outcome: 'approved', on: '2026-01-05', note: '' }),
  'POST /alliances/:alliance/desk/motions/:motion/file': notYet({ file: NO_ONE, on: '2026-01-05', note: '' }),
  'GET /alliances/:alliance/desk/motions/:motion/box': notYet(),
  'POST /alliances/:alliance/desk/sittings/:sitting/proxies': deskRecord(
    of(
      ({ sittings }) => ({ sitting: sittings.edit.id }),
      () => ({ giver: NO_ONE, holder: NO_ONE, file: NO_ONE }),
    ),
    { first: 409 },
  ),
  'GET /alliances/:alliance/desk/resolutions': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/resolutions/:resolution/assign': noResolution({
    ...{ responsible: '秘书处', person: null, dueOn: '2099-01-05' },
  }),
  'POST /alliances/:alliance/desk/resolutions/:resolution/complete': noResolution({
    ...{ doneOn: '2026-01-05', note: '已办结' },
  }),
} as const satisfies Partial<Record<RouteKey, Row>>;
