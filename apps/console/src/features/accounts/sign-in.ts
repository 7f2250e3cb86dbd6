import type { RouteRequest, Session } from '@mengwu/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { sessionStore } from '../../session/session-store.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { meQuery } from './me.ts';

type Credentials = RouteRequest<'POST /auth/officer/sessions'>['body'];

/** Takes over a fresh session: the token for the next requests, and who it is. */
export function useStartSession(): (session: Session) => void {
  const queryClient = useQueryClient();
  return (session) => {
    sessionStore.start(session);
    queryClient.setQueryData(meQuery.queryKey, session.me);
  };
}

export function useSignIn(onDone?: () => void): Act<Credentials, Session> {
  const start = useStartSession();
  return useAct(
    (body: Credentials, idempotencyKey) => client.call('POST /auth/officer/sessions', { body, idempotencyKey }),
    (session) => {
      start(session);
      onDone?.();
    },
  );
}
