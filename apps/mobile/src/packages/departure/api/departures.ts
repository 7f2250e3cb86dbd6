import type { RouteRequest } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';
import { useView } from '../../../api/use-view';

export type Notice = RouteRequest<'POST /alliances/:alliance/membership/withdrawal'>['body'];

/** What a notice given today would mean, for the last day that is asked for. */
export const usePlan = (alliance: string, lastDay: string) =>
  useView(['withdrawal-plan', alliance, lastDay], () =>
    client.call('GET /alliances/:alliance/membership/withdrawal', {
      params: { alliance },
      query: lastDay === '' ? {} : { lastDay },
    }),
  );

export const useGiveNotice = (alliance: string) =>
  useAct((body: Notice, idempotencyKey) =>
    client.call('POST /alliances/:alliance/membership/withdrawal', { params: { alliance }, body, idempotencyKey }),
  );

export const useDeparture = (alliance: string, departure: string) =>
  useView(['departure', alliance, departure], () =>
    client.call('GET /alliances/:alliance/departures/:departure', { params: { alliance, departure } }),
  );

export const useTakeBack = (alliance: string, departure: string) =>
  useAct((reason: string, idempotencyKey) =>
    client.call('POST /alliances/:alliance/departures/:departure/take-back', {
      params: { alliance, departure },
      body: { reason },
      idempotencyKey,
    }),
  );

export const useReply = (alliance: string, departure: string) =>
  useAct((body: { text: string; files: string[] }, idempotencyKey) =>
    client.call('POST /alliances/:alliance/departures/:departure/reply', {
      params: { alliance, departure },
      body,
      idempotencyKey,
    }),
  );
