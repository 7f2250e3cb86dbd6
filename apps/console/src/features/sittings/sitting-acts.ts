import type { AgendaInput, DeskSitting, RouteRequest } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

type Body<Verb extends string> = `POST /alliances/:alliance/desk/sittings/:sitting/${Verb}` extends infer Key
  ? Key extends Parameters<typeof client.call>[0]
    ? RouteRequest<Key>['body']
    : never
  : never;

export type Closing = Body<'close'>;
export type Rescheduling = Body<'reschedule'>;

/** The steps of a sitting that take nothing but a confirmation. */
export type Step = 'convene' | 'remind' | 'open' | 'adjourn';

export function useStep(sitting: string, step: Step, onDone: () => void): Act<undefined, DeskSitting> {
  const alliance = useAlliance();
  const request = { params: { alliance, sitting } };
  return useAct((_: undefined, idempotencyKey) => {
    switch (step) {
      case 'convene':
        return client.call('POST /alliances/:alliance/desk/sittings/:sitting/convene', { ...request, idempotencyKey });
      case 'remind':
        return client.call('POST /alliances/:alliance/desk/sittings/:sitting/remind', { ...request, idempotencyKey });
      case 'open':
        return client.call('POST /alliances/:alliance/desk/sittings/:sitting/open', { ...request, idempotencyKey });
      case 'adjourn':
        return client.call('POST /alliances/:alliance/desk/sittings/:sitting/adjourn', { ...request, idempotencyKey });
    }
  }, onDone);
}

export function useClose(sitting: string, onDone: () => void): Act<Closing, DeskSitting> {
  const alliance = useAlliance();
  return useAct(
    (body: Closing, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/sittings/:sitting/close', {
        params: { alliance, sitting },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}

export function useCancel(sitting: string, onDone: () => void): Act<{ reason: string }, DeskSitting> {
  const alliance = useAlliance();
  return useAct(
    (body: { reason: string }, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/sittings/:sitting/cancel', {
        params: { alliance, sitting },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}

export function useReschedule(sitting: string, onDone: () => void): Act<Rescheduling, DeskSitting> {
  const alliance = useAlliance();
  return useAct(
    (body: Rescheduling, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/sittings/:sitting/reschedule', {
        params: { alliance, sitting },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}

export function useArrangeAgenda(sitting: string, onDone: () => void): Act<AgendaInput, DeskSitting> {
  const alliance = useAlliance();
  return useAct(
    (body: AgendaInput, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/sittings/:sitting/agenda', {
        params: { alliance, sitting },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}

export function useSetPapers(sitting: string): Act<{ version: number; papers: string[] }, DeskSitting> {
  const alliance = useAlliance();
  return useAct((body: { version: number; papers: string[] }, idempotencyKey) =>
    client.call('POST /alliances/:alliance/desk/sittings/:sitting/papers', {
      params: { alliance, sitting },
      body,
      idempotencyKey,
    }),
  );
}

interface Mark {
  readonly mandate: string;
  readonly act: 'arrive' | 'leave' | 'undo';
}

export function useMark(sitting: string): Act<Mark, DeskSitting> {
  const alliance = useAlliance();
  return useAct(({ mandate, act }: Mark, idempotencyKey) =>
    client.call('POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/attendance', {
      params: { alliance, sitting, mandate },
      body: { act },
      idempotencyKey,
    }),
  );
}

interface OpenedPhone {
  readonly name: string;
  readonly phone: string;
}

export function useOpenPhone(sitting: string, onDone: (opened: OpenedPhone) => void): Act<string, OpenedPhone> {
  const alliance = useAlliance();
  return useAct(
    (mandate: string) =>
      client.call('POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/phone', {
        params: { alliance, sitting, mandate },
      }),
    onDone,
  );
}
