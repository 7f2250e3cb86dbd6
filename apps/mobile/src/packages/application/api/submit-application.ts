import type { ApplicationView } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useSubmitApplication = () =>
  useAct(({ alliance, id, version }: Pick<ApplicationView, 'alliance' | 'id' | 'version'>, idempotencyKey) =>
    client.call('POST /alliances/:alliance/applications/:application/submit', {
      params: { alliance, application: id },
      body: { version },
      idempotencyKey,
    }),
  );
