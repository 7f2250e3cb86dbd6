import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

/** Keys and list are kept on the phone: after one visit certificates are judged without network. */
export const useTrust = () =>
  useView(['certificate-trust'], () => client.call('GET /certificate-trust'), { isKept: true });
