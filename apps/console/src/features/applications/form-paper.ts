import type { DeskApplication, FormLink, RouteRequest } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

type Confirmation = RouteRequest<'POST /alliances/:alliance/desk/applications/:application/confirm-form'>['body'];

export function useConfirmForm(application: string, onDone: () => void): Act<Confirmation, DeskApplication> {
  const alliance = useAlliance();
  return useAct(
    (body: Confirmation, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/applications/:application/confirm-form', {
        params: { alliance, application },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}

/** Opens the form as a print of now would be, in a window of its own. */
export function useFormLink(application: string): Act<null, FormLink> {
  const alliance = useAlliance();
  return useAct(
    (_: null) =>
      client.call('POST /alliances/:alliance/desk/applications/:application/form-link', {
        params: { alliance, application },
      }),
    ({ url }) => void window.open(url, '_blank', 'noopener'),
  );
}
