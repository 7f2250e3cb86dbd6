import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import vm from 'node:vm';

/** WeChat hands these to every file as undefined: a program that leans on a browser must fail here. */
const ABSENT = [
  'window',
  'document',
  'frames',
  'self',
  'location',
  'navigator',
  'localStorage',
  'sessionStorage',
  'history',
  'screen',
  'alert',
  'confirm',
  'prompt',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'process',
  'Buffer',
  'crypto',
];

/** Makes the realm poorer, as WeChat does: nothing is compiled from text, and time is the phone's own. */
const PREPARE = `
  globalThis.Function = Object.assign(function () { return function () {}; }, { prototype: Function.prototype });
  delete globalThis.WebAssembly;
  const RealDate = Date;
  globalThis.Date = class Date extends RealDate {
    constructor(...parts) { if (parts.length === 0) super(phoneNow()); else super(...parts); }
    static now() { return phoneNow(); }
  };
`;

export interface Realm {
  /** Runs a file of the program, once, and hands back what it exports. */
  require(file: string): unknown;
}

interface Options {
  readonly folder: string;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly now: () => number;
}

/** A JavaScript world with ECMAScript and what WeChat adds, and nothing of Node or the browser. */
export function createRealm({ folder, globals, now }: Options): Realm {
  const context = vm.createContext({ ...globals, phoneNow: now }, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(PREPARE, context);
  const loaded = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    if (!existsSync(file)) throw new Error(`The mini-program asks for ${relative(folder, file)}, which was not built`);
    const module = { exports: {} };
    loaded.set(file, module);
    const source = readFileSync(file, 'utf8');
    const run = vm.compileFunction(source, ['require', 'module', 'exports', ...ABSENT], {
      filename: file,
      parsingContext: context,
    });
    run((path: string) => load(resolve(dirname(file), path)), module, module.exports);
    return module.exports;
  };
  return { require: (file) => load(resolve(folder, file)) };
}

function resolve(from: string, path: string): string {
  const file = join(from, path);
  return file.endsWith('.js') ? file : `${file}.js`;
}
