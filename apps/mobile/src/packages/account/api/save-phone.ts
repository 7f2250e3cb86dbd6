import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useSavePhone = () => useAct((code: string) => client.call('PUT /me/phone', { body: { code } }));
