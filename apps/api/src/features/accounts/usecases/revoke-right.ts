import type { Tx } from '../../../platform/index.ts';
import type { RightRevocation } from '../accounts.ts';
import type { RightRepository } from '../persistence/right.repository.ts';

/** Takes a right away, at once; taking away what nobody holds changes nothing. */
export async function revokeRight(tx: Tx, rights: RightRepository, revocation: RightRevocation): Promise<void> {
  const { personId, right, alliance, event } = revocation;
  if (!(await rights.revoke(tx, personId, right, { alliance, ...(event !== undefined && { event }) }))) return;
  tx.record({
    alliance,
    action: 'right.revoked',
    subject: { kind: 'person', id: personId },
    before: { right, ...(event && { event }) },
  });
}
