import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useMemberList = (alliance: string) =>
  useView(['member-list', alliance], () =>
    client.call('GET /alliances/:alliance/member-list', { params: { alliance } }),
  );
