import type { NoticeAnswer, SittingView } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

interface Answer {
  answer: NoticeAnswer;
  note: string | null;
}

export const useAcknowledge = ({ alliance, id }: Pick<SittingView, 'alliance' | 'id'>) =>
  useAct((body: Answer, idempotencyKey) =>
    client.call('POST /alliances/:alliance/sittings/:sitting/acknowledge', {
      params: { alliance, sitting: id },
      body,
      idempotencyKey,
    }),
  );
