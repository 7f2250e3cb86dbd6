import { client } from '../../api/client';
import { useAct } from '../../api/use-act';

export const useMarkRead = () =>
  useAct((message: string) => client.call('POST /me/inbox/:message/read', { params: { message } }));
