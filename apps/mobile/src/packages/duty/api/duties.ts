import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';
import { useView } from '../../../api/use-view';

export const useLedger = (alliance: string) =>
  useView(['duties', alliance], () =>
    client.call('GET /alliances/:alliance/membership/duties', { params: { alliance } }),
  );

export const useTask = (alliance: string, assignment: string) =>
  useView(['duty-task', alliance, assignment], () =>
    client.call('GET /alliances/:alliance/duty-tasks/:assignment', { params: { alliance, assignment } }),
  );

export const useAnswer = (alliance: string, assignment: string) =>
  useAct((body: { text: string; files: string[] }, idempotencyKey) =>
    client.call('POST /alliances/:alliance/duty-tasks/:assignment/answer', {
      params: { alliance, assignment },
      body,
      idempotencyKey,
    }),
  );
