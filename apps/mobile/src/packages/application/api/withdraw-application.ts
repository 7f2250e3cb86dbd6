import type { ApplicationView } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useWithdrawApplication = () =>
  useAct(({ alliance, id }: Pick<ApplicationView, 'alliance' | 'id'>, idempotencyKey) =>
    client.call('POST /alliances/:alliance/applications/:application/withdraw', {
      params: { alliance, application: id },
      idempotencyKey,
    }),
  );
