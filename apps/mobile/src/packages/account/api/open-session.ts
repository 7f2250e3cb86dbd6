import { CONSENT_VERSION } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';
import { runtimeConfig } from '../../../platform/runtime-config';
import { session } from '../../../session/session';

/** Signs in with a code that WeChat gave; `consentVersion` is the privacy text that was on screen. */
export const useOpenSession = () =>
  useAct(async (code: string) => {
    const opened = await client.call('POST /auth/wechat/sessions', {
      body: { code, client: runtimeConfig.client, consentVersion: CONSENT_VERSION },
    });
    session.open(opened);
    return opened.me;
  });
