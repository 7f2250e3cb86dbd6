import type { SandboxControl, SandboxCredentials } from '@mengwu/wechat-sandbox';

/** What a helper needs of a running system. */
export interface Surroundings {
  readonly apiUrl: string;
  readonly sandbox: SandboxControl;
  readonly credentials: SandboxCredentials;
}
