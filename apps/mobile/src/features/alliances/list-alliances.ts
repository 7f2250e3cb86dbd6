import { client } from '../../api/client';
import { useView } from '../../api/use-view';

export const useAlliances = () => useView(['alliances'], () => client.call('GET /alliances'), { isKept: true });
