import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useCertificate = (alliance: string) =>
  useView(
    ['certificate', alliance],
    () => client.call('GET /alliances/:alliance/membership/certificate', { params: { alliance } }),
    { isKept: true },
  );
