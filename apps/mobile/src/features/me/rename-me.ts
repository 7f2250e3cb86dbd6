import { client } from '../../api/client';
import { useAct } from '../../api/use-act';

export const useRenameMe = () => useAct((name: string) => client.call('PATCH /me', { body: { name } }));
