import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const usePersonLink = (token: string) =>
  useView(['person-link', token], () => client.call('POST /person-links/inspect', { body: { token } }));
