import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

/** The newest resolutions of the bodies that I sit in. */
export const useResolutions = (alliance: string) =>
  useView(['alliances', alliance, 'resolutions'], () =>
    client.call('GET /alliances/:alliance/resolutions', { params: { alliance }, query: { pageSize: 50 } }),
  );
