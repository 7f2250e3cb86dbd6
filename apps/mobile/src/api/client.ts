import { ApiRefusal, type Client, createClient } from '@mengwu/api-client';
import { newKey } from '../platform/new-key';
import { transport } from '../platform/transport';
import { session } from '../session/session';

const plain = createClient({ transport, token: session.token, newKey });

/** Calls the API. A session that has ended is forgotten and the call tried once more as a visitor. */
export const client: Client = {
  async call(route, ...rest) {
    const token = session.token();
    try {
      return await plain.call(route, ...rest);
    } catch (error) {
      const hasEnded = token && error instanceof ApiRefusal && error.problem.code === 'sign_in_required';
      if (!hasEnded) throw error;
      if (session.token() === token) session.close();
      return plain.call(route, ...rest);
    }
  },
};
