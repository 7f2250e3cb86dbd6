import { randomBytes } from 'node:crypto';
import type { Client } from '@mengwu/api-client';
import type { FileView, OfficerInvitation } from '@mengwu/contracts';
import { addMinutes, type Instant } from '@mengwu/kernel';
import { apiClient } from './api-client.ts';
import type { Clocks } from './clocks.ts';
import { oneTimeCode } from './one-time-code.ts';
import { type Upload, uploadFile } from './upload.ts';

/** Somebody at the desk of one alliance. */
export interface Officer extends Client {
  readonly alliance: string;
  readonly name: string;
  readonly loginName: string;
  readonly password: string;
  token(): string | undefined;
  /** What her authenticator shows at this moment of the system. */
  oneTimeCode(): Promise<string>;
  /** Signs in anew, after a journey in time that outlived the session. A code works once, so time moves on a little. */
  signIn(options?: { atThisMoment?: boolean }): Promise<void>;
  upload(file: Upload): Promise<FileView>;
}

interface Desk {
  readonly apiUrl: string;
  readonly clocks: Clocks;
}

/** A login name and a password that no other officer has. */
export function newCredentials(): { loginName: string; password: string } {
  const mark = randomBytes(4).toString('hex');
  return { loginName: `desk-${mark}`, password: `Kaifeng-${randomBytes(9).toString('base64url')}-Luoyang` };
}

/** Accepts an invitation as the console does: reads the secret, proves the code, chooses name and password. */
export async function acceptInvitation(
  { apiUrl, clocks }: Desk,
  token: string,
  credentials = newCredentials(),
): Promise<Officer> {
  let session: string | undefined;
  const client = apiClient(apiUrl, () => session);
  const invitation = await client.call('POST /auth/officer/invitations/inspect', { body: { token } });
  const codeAt = (at: Instant) => oneTimeCode(invitation.totpSecret, Date.parse(at));
  const accepted = await client.call('POST /auth/officer/invitations/accept', {
    body: { token, ...credentials, oneTimeCode: codeAt(await clocks.now()) },
  });
  session = accepted.token;
  return {
    ...describe(invitation),
    ...credentials,
    call: client.call,
    token: () => session,
    oneTimeCode: async () => codeAt(await clocks.now()),
    signIn: async ({ atThisMoment = false } = {}) => {
      if (!atThisMoment) await clocks.travelTo(addMinutes(await clocks.now(), 1));
      const body = { ...credentials, oneTimeCode: codeAt(await clocks.now()) };
      session = (await client.call('POST /auth/officer/sessions', { body })).token;
    },
    upload: (file) => uploadFile(apiUrl, session, file),
  };
}

const describe = ({ alliance, name }: OfficerInvitation) => ({ alliance, name });
