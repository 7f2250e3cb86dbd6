import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useEvent = (alliance: string, event: string) =>
  useView(['alliances', alliance, 'events', event], () =>
    client.call('GET /alliances/:alliance/events/:event', { params: { alliance, event } }),
  );
