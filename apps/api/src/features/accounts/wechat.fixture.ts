import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandboxControl, type SandboxControl, type SandboxOptions, startSandbox } from '@mengwu/wechat-sandbox';

export interface SandboxedWechat {
  readonly control: SandboxControl;
  /** What createTestApi needs in order to speak to this WeChat; its data folder is new and deleted at the end. */
  readonly env: Record<string, string>;
  readonly dataDir: string;
  stop(): Promise<void>;
}

const TEMPLATES = [
  { key: 'progress', title: '办理进度提醒', fields: { thing1: '事项', phrase2: '状态', time3: '时间' } },
  { key: 'announcement', title: '新公告提醒', fields: { thing1: '标题', time2: '时间' } },
];

/** A WeChat of our own on loopback, for the specs that need one. */
export async function sandboxedWechat(options: SandboxOptions = {}): Promise<SandboxedWechat> {
  const sandbox = await startSandbox({ templates: TEMPLATES, ...options });
  const folder = await mkdtemp(join(tmpdir(), 'mengwu-spec-'));
  const file = join(folder, 'wechat.json');
  const { mp, h5, merchants, urls, templates, controlToken } = sandbox.credentials();
  await writeFile(file, JSON.stringify({ mp, h5, merchants, urls, templates }), { mode: 0o600 });
  const dataDir = join(folder, 'data');
  return {
    control: createSandboxControl({ url: sandbox.urls.control, token: controlToken }),
    env: { WECHAT_FILE: file, DATA_DIR: dataDir },
    dataDir,
    stop: async () => {
      await sandbox.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
