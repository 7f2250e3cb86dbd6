import { z } from 'zod';
import type { AccessTokens } from './access-token.ts';
import { callWithToken } from './call-with-token.ts';
import { fitKeywords, type KeywordValues } from './fit-keywords.ts';
import type { MpConfig } from './mp-context.ts';

export interface SubscribeMessage {
  readonly openid: string;
  readonly templateId: string;
  /** A page of this mini-program, with its parameters; without it the card cannot be tapped. */
  readonly page?: string;
  readonly values: KeywordValues;
  /** Which version of the mini-program the card opens. */
  readonly state: 'formal' | 'trial' | 'developer';
}

const Answer = z.object({ errcode: z.literal(0), msgid: z.union([z.string(), z.number()]).optional() });

/**
 * Sends one message to a person who subscribed once. WeChat open documentation, `subscribeMessage.send`.
 * Values are made to fit first. Kind `no-credit` (43101) means: set this person's ledger for the template to 0.
 */
export async function sendSubscribeMessage(
  config: MpConfig,
  tokens: AccessTokens,
  message: SubscribeMessage,
): Promise<{ readonly msgid?: string }> {
  const data = Object.entries(fitKeywords(message.values)).map(([key, value]) => [key, { value }]);
  const { msgid } = await callWithToken(config, tokens, {
    path: '/cgi-bin/message/subscribe/send',
    body: {
      touser: message.openid,
      template_id: message.templateId,
      ...(message.page === undefined ? {} : { page: message.page }),
      miniprogram_state: message.state,
      lang: 'zh_CN',
      data: Object.fromEntries(data),
    },
    answer: Answer,
    secrets: [message.openid],
  });
  return msgid === undefined ? {} : { msgid: String(msgid) };
}
