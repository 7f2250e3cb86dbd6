import type { Client as ApiClient } from '@mengwu/api-client';
import { type Client, CONSENT_VERSION, type FileView, type Me } from '@mengwu/contracts';
import { apiClient } from './api-client.ts';
import type { Surroundings } from './surroundings.ts';
import { type Upload, uploadFile } from './upload.ts';

/** Somebody with a phone: known to WeChat as `persona`, to the API by the session that she opens. */
export interface Person extends ApiClient {
  readonly persona: string;
  readonly name: string;
  readonly phone: string;
  token(): string | undefined;
  /** Signs in by a fresh login code; again after a journey in time, when the old session is over. */
  signIn(): Promise<Me>;
  /** Lets the API read her phone number from WeChat. */
  sharePhone(): Promise<Me>;
  upload(file: Upload): Promise<FileView>;
}

export interface PersonSeed {
  readonly persona: string;
  readonly name: string;
  readonly phone: string;
  /** Where she signs in; the mini-program unless told otherwise. */
  readonly client?: Client;
}

/** Gives WeChat this person and hands back what she can do. She is not signed in yet. */
export async function createPerson({ apiUrl, sandbox, credentials }: Surroundings, seed: PersonSeed): Promise<Person> {
  const { persona, name, phone, client = 'weapp' } = seed;
  const known = (await sandbox.personas()).some(({ id }) => id === persona);
  if (!known) await sandbox.createPersona({ id: persona, displayName: name, phone });
  let token: string | undefined;
  const api = apiClient(apiUrl, () => token);
  const loginCode = () =>
    client === 'weapp'
      ? sandbox.loginCode(persona, credentials.mp.appid)
      : sandbox.oauthCode(persona, 'snsapi_userinfo');
  return {
    persona,
    name,
    phone,
    call: api.call,
    token: () => token,
    signIn: async () => {
      const body = { code: await loginCode(), client, consentVersion: CONSENT_VERSION };
      const session = await api.call('POST /auth/wechat/sessions', { body });
      token = session.token;
      return session.me;
    },
    sharePhone: async () => {
      const code = await sandbox.phoneCode(persona, credentials.mp.appid);
      return api.call('PUT /me/phone', { body: { code } });
    },
    upload: (file) => uploadFile(apiUrl, token, file),
  };
}
