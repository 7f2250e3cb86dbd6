import type { RouteRequest, Session } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useStartSession } from './sign-in.ts';

type Acceptance = RouteRequest<'POST /auth/officer/invitations/accept'>['body'];

export function useAcceptInvitation(onDone: () => void): Act<Acceptance, Session> {
  const start = useStartSession();
  return useAct(
    (body: Acceptance, idempotencyKey) =>
      client.call('POST /auth/officer/invitations/accept', { body, idempotencyKey }),
    (session) => {
      start(session);
      onDone();
    },
  );
}
