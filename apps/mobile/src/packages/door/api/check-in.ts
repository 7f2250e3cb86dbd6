import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export interface Scan {
  alliance: string;
  event: string;
  door: string;
  code: string;
}

/** One scan; a repeat after a lost answer carries its nonce, so nobody is reported as already in by their own scan. */
export const useCheckIn = () =>
  useAct(({ alliance, event, door, code }: Scan, idempotencyKey) =>
    client.call('POST /alliances/:alliance/events/:event/check-ins', {
      params: { alliance, event },
      body: { code, door },
      idempotencyKey,
    }),
  );
