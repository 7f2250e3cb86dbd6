import type { TemplateKey } from '@mengwu/contracts';
import { client } from '../../api/client';
import { useAct } from '../../api/use-act';
import { runtimeConfig } from '../../platform/runtime-config';
import type { SubscribeAnswer } from '../../platform/subscribe';

export const useAnswerSubscriptions = () =>
  useAct((answers: SubscribeAnswer[], idempotencyKey) =>
    client.call('POST /me/subscriptions', {
      body: {
        client: runtimeConfig.client,
        answers: answers.map(({ key, isAccepted }) => ({ key: key as TemplateKey, isAccepted })),
      },
      idempotencyKey,
    }),
  );
