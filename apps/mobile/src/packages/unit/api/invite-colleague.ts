import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useInviteColleague = (alliance: string) =>
  useAct((_: null, idempotencyKey) =>
    client.call('POST /alliances/:alliance/unit/invitations', { params: { alliance }, idempotencyKey }),
  );
