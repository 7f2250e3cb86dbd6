import type { SandboxCredentials } from '../credentials.ts';

type MpAnswer = Readonly<Record<string, unknown>>;

/** The calls that a mini-program's server makes, written from the documents alone. */
export function miniProgramServer(credentials: SandboxCredentials) {
  const { mp: app, h5, urls } = credentials;
  const get = async (path: string, query: Record<string, string>): Promise<MpAnswer> =>
    (await fetch(`${urls.mp}${path}?${new URLSearchParams(query)}`)).json() as Promise<MpAnswer>;
  const post = async (path: string, body: unknown): Promise<MpAnswer> =>
    (await fetch(`${urls.mp}${path}`, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<MpAnswer>;
  const stable = (change: Record<string, unknown> = {}) =>
    post('/cgi-bin/stable_token', { grant_type: 'client_credential', ...app, ...change });
  return {
    get,
    post,
    stable,
    token: async () => String((await stable()).access_token),
    plain: () => get('/cgi-bin/token', { grant_type: 'client_credential', ...app }),
    session: (code: string, change: Record<string, string> = {}) =>
      get('/sns/jscode2session', { ...app, js_code: code, grant_type: 'authorization_code', ...change }),
    webSession: (code: string, change: Record<string, string> = {}) =>
      get('/sns/oauth2/access_token', { ...h5, code, grant_type: 'authorization_code', ...change }),
    phone: (token: string, body: Record<string, unknown>) =>
      post(`/wxa/business/getuserphonenumber?access_token=${token}`, body),
    send: (token: string, body: Record<string, unknown>) =>
      post(`/cgi-bin/message/subscribe/send?access_token=${token}`, body),
  };
}
