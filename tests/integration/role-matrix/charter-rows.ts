import type { RouteKey } from '@mengwu/contracts';
import { anyone } from './roles.ts';
import { deskRecord, deskRow, inAlliance, of, open, type Row } from './row.ts';

const reason = '秘书处例会讨论后确定';

/** The charter, and what the secretariat settles of it. */
export const charterRows = {
  'GET /alliances/:alliance/charter/articles': { ...open(inAlliance), away: anyone },
  'GET /alliances/:alliance/desk/charter/settings': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/charter/settings': deskRow(
    of(
      () => ({}),
      () => ({ path: 'identity.shortName', answer: { kind: 'text', text: '本联盟' }, reason, revision: 0 }),
    ),
  ),
  'POST /alliances/:alliance/desk/charter/settings/:setting/revoke': deskRecord(
    of(
      ({ setting }) => ({ setting }),
      () => ({ reason }),
    ),
  ),
} as const satisfies Partial<Record<RouteKey, Row>>;
