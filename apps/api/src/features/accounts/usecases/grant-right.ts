import type { Tx } from '../../../platform/index.ts';
import type { RightGrant } from '../accounts.ts';
import type { RightRepository } from '../persistence/right.repository.ts';

export async function grantRight(tx: Tx, rights: RightRepository, grant: RightGrant): Promise<void> {
  const { personId, right, alliance, event, door, until } = grant;
  await rights.grant(tx, { personId, right, alliance, event: event ?? null, door: door ?? null, until: until ?? null });
  tx.record({
    alliance,
    action: 'right.granted',
    subject: { kind: 'person', id: personId },
    after: { right, ...(event && { event }), ...(door && { door }), ...(until && { until }) },
  });
}
