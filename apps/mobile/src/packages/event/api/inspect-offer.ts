import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useSeatOffer = (token: string) =>
  useView(['seat-offer', token], () => client.call('POST /seat-offers/inspect', { body: { token } }));
