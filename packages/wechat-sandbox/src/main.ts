import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SandboxOptions } from './options.ts';
import { startSandbox } from './start-sandbox.ts';

const HELP = `The WeChat sandbox: WeChat's side of login, phone number, payment and messages, with its own keys.

  --state-dir DIR     where keys and the snapshot live; credentials.json is written there   (SANDBOX_STATE_DIR)
  --host HOST         default 127.0.0.1                                                     (SANDBOX_HOST)
  --mp-port N --pay-port N --wallet-port N --control-port N
                      defaults 9101 9102 9103 9104, 0 for any free port                     (SANDBOX_MP_PORT …)
  --compress N        divides the pauses between repeated notifications                     (SANDBOX_COMPRESS)
  --notify-host HOST  a host that may be named in notify_url; may be given several times
  --help              this text

Ctrl-C stops it. It refuses to run with NODE_ENV=production.`;

const TEXT = { type: 'string' } as const;

const { values } = parseArgs({
  options: {
    'state-dir': TEXT,
    host: TEXT,
    'mp-port': TEXT,
    'pay-port': TEXT,
    'wallet-port': TEXT,
    'control-port': TEXT,
    compress: TEXT,
    'notify-host': { type: 'string', multiple: true },
    help: { type: 'boolean' },
  },
});

type Setting = Exclude<keyof typeof values, 'help' | 'notify-host'>;

const setting = (name: Setting): string | undefined =>
  values[name] ?? process.env[`SANDBOX_${name.replaceAll('-', '_').toUpperCase()}`];

function numberSetting(name: Setting, otherwise: number): number {
  const text = setting(name);
  if (text === undefined) return otherwise;
  if (!/^\d+$/.test(text)) throw new RangeError(`--${name} must be a whole number, not "${text}".`);
  return Number(text);
}

function readOptions(): SandboxOptions {
  const stateDir = setting('state-dir');
  const notifyHosts = values['notify-host'];
  return {
    host: setting('host') ?? '127.0.0.1',
    ports: {
      mp: numberSetting('mp-port', 9101),
      pay: numberSetting('pay-port', 9102),
      wallet: numberSetting('wallet-port', 9103),
      control: numberSetting('control-port', 9104),
    },
    compressRepeats: numberSetting('compress', 1),
    ...(stateDir === undefined ? {} : { stateDir }),
    ...(notifyHosts === undefined ? {} : { allowedNotifyHosts: notifyHosts }),
  };
}

async function main(): Promise<void> {
  if (values.help) return void console.log(HELP);
  const options = readOptions();
  const sandbox = await startSandbox(options);
  if (options.stateDir !== undefined) {
    const file = join(options.stateDir, 'credentials.json');
    writeFileSync(file, `${JSON.stringify(sandbox.credentials(), null, 2)}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
  }
  console.log('\u001b[41m\u001b[97m WeChat sandbox: not WeChat, no real money \u001b[0m');
  for (const [name, url] of Object.entries(sandbox.urls)) console.log(`${name.padEnd(8)}${url}`);
  const stop = (): void => void sandbox.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
