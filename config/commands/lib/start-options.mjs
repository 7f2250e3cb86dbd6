import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from './paths.mjs';
import { portOf } from './ports.mjs';
import { Sentence } from './say.mjs';

export const help = `npm start [-- <options>]

Brings up Mengwu on this machine: database, a WeChat to try things with, the API, the phone app in the browser and
the secretariat's console. Ctrl-C stops everything. What was entered is kept for the next start.

  --fresh              begin anew: forget database, files and keys
  --no-demo            do not fill a new database with the demo
  --data DIR           where data live                    (MENGWU_DATA, default .data)
  --api-port N         default 3000                       (MENGWU_API_PORT)
  --h5-port N          the phone app, default 3100        (MENGWU_H5_PORT)
  --console-port N     the console, default 3200          (MENGWU_CONSOLE_PORT)
  --sandbox-port N     the first of four, default 9101    (MENGWU_SANDBOX_PORT)
  --help               this text

DATABASE_URL=mysql://user:password@host:3306/name takes that server instead of a private one.`;

const text = /** @type {const} */ ({ type: 'string' });
const flag = /** @type {const} */ ({ type: 'boolean' });

const defaults = { api: '3000', h5: '3100', console: '3200', sandbox: '9101' };

/** @param {readonly string[]} args */
const parse = (args) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        fresh: flag,
        'no-demo': flag,
        data: text,
        'api-port': text,
        'h5-port': text,
        'console-port': text,
        'sandbox-port': text,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw new Sentence(`${error instanceof Error ? error.message : error}\nSee: npm start -- --help`);
  }
};

/** @param {readonly string[]} args */
export const readStartOptions = (args) => {
  const values = parse(args);
  const port = (/** @type {keyof typeof defaults} */ name) =>
    portOf(
      values[`${name}-port`] ?? process.env[`MENGWU_${name.toUpperCase()}_PORT`] ?? defaults[name],
      `--${name}-port`,
    );
  return {
    help: values.help ?? false,
    fresh: values.fresh ?? false,
    demo: !values['no-demo'],
    dataDir: values.data ? resolve(values.data) : resolve(dataFolder()),
    databaseFolder: join(values.data ? resolve(values.data) : resolve(dataFolder()), 'database'),
    ports: { api: port('api'), h5: port('h5'), console: port('console'), sandbox: port('sandbox') },
  };
};
