import type { DeskMotion, RouteRequest } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

type Verb = 'withdraw' | 'list' | 'open-vote' | 'record-vote' | 'approve' | 'file';
type Body<V extends Verb> = RouteRequest<`POST /alliances/:alliance/desk/motions/:motion/${V}`>['body'];
export type NewMotion = RouteRequest<'POST /alliances/:alliance/desk/motions'>['body'];
export type Rewording = RouteRequest<'PATCH /alliances/:alliance/desk/motions/:motion'>['body'];
export type OpenVote = Body<'open-vote'>;
export type RecordVote = Body<'record-vote'>;
export type Approval = Body<'approve'>;
export type Filing = Body<'file'>;

type Done = (motion: DeskMotion) => void;

/** One verb on a motion, with what it takes. */
function useVerb<V extends Verb>(motion: string, verb: V, onDone?: Done): Act<Body<V>, DeskMotion> {
  const alliance = useAlliance();
  return useAct(
    (body: Body<V>, idempotencyKey) =>
      client.call(
        `POST /alliances/:alliance/desk/motions/:motion/${verb}` as const,
        {
          params: { alliance, motion },
          body,
          idempotencyKey,
        } as never,
      ) as Promise<DeskMotion>,
    onDone,
  );
}

export const useWithdraw = (motion: string, onDone: Done) => useVerb(motion, 'withdraw', onDone);
export const useList = (motion: string, onDone: Done) => useVerb(motion, 'list', onDone);
export const useOpenVote = (motion: string, onDone: Done) => useVerb(motion, 'open-vote', onDone);
export const useRecordVote = (motion: string) => useVerb(motion, 'record-vote');
export const useApprove = (motion: string, onDone: Done) => useVerb(motion, 'approve', onDone);
export const useFile = (motion: string, onDone: Done) => useVerb(motion, 'file', onDone);

/** Closes a vote; `void` where what it decides cannot be done any more. */
export function useCloseVote(motion: string, how: 'close' | 'void', onDone: Done): Act<undefined, DeskMotion> {
  const alliance = useAlliance();
  const params = { alliance, motion };
  return useAct(
    (_: undefined, idempotencyKey) =>
      how === 'close'
        ? client.call('POST /alliances/:alliance/desk/motions/:motion/close-vote', { params, idempotencyKey })
        : client.call('POST /alliances/:alliance/desk/motions/:motion/void-vote', { params, idempotencyKey }),
    onDone,
  );
}

/** A new motion, or a change of the words of one. */
export function useSaveMotion(
  motion: Pick<DeskMotion, 'id' | 'version'> | undefined,
  onDone: Done,
): Act<NewMotion, DeskMotion> {
  const alliance = useAlliance();
  return useAct((typed: NewMotion, idempotencyKey) => {
    if (!motion) {
      const params = { alliance };
      return client.call('POST /alliances/:alliance/desk/motions', { params, body: typed, idempotencyKey });
    }
    const { title, text, papers } = typed;
    return client.call('PATCH /alliances/:alliance/desk/motions/:motion', {
      params: { alliance, motion: motion.id },
      body: { title, text, papers, version: motion.version },
      idempotencyKey,
    });
  }, onDone);
}

export interface ProxyInput {
  readonly giver: string;
  readonly holder: string;
  readonly file: string;
}

export function useRecordProxy(sitting: string, onDone: () => void): Act<ProxyInput, unknown> {
  const alliance = useAlliance();
  return useAct(
    (body: ProxyInput, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/sittings/:sitting/proxies', {
        params: { alliance, sitting },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}
