import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { root } from '../../../config/commands/lib/paths.mjs';
import type { System } from '../system/system.ts';
import { waitFor } from '../system/wait-for.ts';
import { dispatch } from './events.ts';
import { createNavigation, type Navigation, type PageConfig, type PageInstance } from './pages.ts';
import { newPhone, type Phone } from './phone.ts';
import { createRealm } from './sandboxed-modules.ts';
import { readTemplates } from './templates.ts';
import { createTimers } from './timers.ts';
import { nodesOf, type ScreenNode, writingOf } from './tree.ts';
import { wxCall } from './wx-call.ts';
import { wxDevice } from './wx-device.ts';
import { wxNetwork } from './wx-network.ts';
import { wxWechat } from './wx-wechat.ts';

const FOLDER = join(root, 'apps/mobile/dist/weapp');

export interface ShareCard {
  readonly title: string;
  readonly path: string;
}

/** What is tapped: by its id, by what is written on it, or, where nothing is written, by its class. */
type Target = { readonly id: string } | { readonly text: string } | { readonly css: string };

/** The compiled mini-program on somebody's phone. */
export interface MiniProgram {
  readonly phone: Phone;
  /** The page on top: `packages/alliance/detail/index`. */
  route(): string;
  nodes(): readonly ScreenNode[];
  /** Everything that is written on the page, in its order, one piece a line. */
  writing(): string;
  byId(id: string): ScreenNode | undefined;
  /** The innermost node whose writing is exactly this, or contains it. */
  byText(text: string): ScreenNode | undefined;
  /** Waits until the page says this. */
  sees(text: string): Promise<void>;
  /** Waits for a node and taps it; it must listen. */
  tap(target: Target): Promise<void>;
  type(id: string, value: string): Promise<void>;
  /** Tells a component's own event, such as `scancode` of the camera. */
  tell(tag: string, type: string, detail: unknown): Promise<void>;
  /** Answers the button that asks WeChat for the phone number. */
  sharePhoneNumber(): Promise<void>;
  waitForRoute(route: string): Promise<void>;
  /** What a share from this page sends. */
  share(): ShareCard;
  /** Opens a page as a share card or a service message does, with nothing below. */
  open(path: string): Promise<void>;
  back(): void;
  /** The app goes to the background. */
  leave(): void;
  /** The phone is put away for good: nothing of the program runs any more. */
  stop(): void;
}

interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] };
}

function routesOf({ pages, subPackages = [], tabBar }: AppConfig) {
  const inPackages = subPackages.flatMap(({ root: folder, pages: list }) => list.map((page) => `${folder}/${page}`));
  return {
    known: new Set([...pages, ...inPackages]),
    tabs: new Set(tabBar?.list.map(({ pagePath }) => pagePath) ?? []),
    first: `/${pages[0]}`,
  };
}

/** Loads apps/mobile/dist/weapp as WeChat would, on a phone that belongs to `persona`, and opens it. */
export async function startMiniProgram(
  system: Pick<System, 'apiUrl' | 'sandbox' | 'credentials'>,
  persona: string,
  phone: Phone = newPhone(persona),
): Promise<MiniProgram> {
  const app = JSON.parse(readFileSync(join(FOLDER, 'app.json'), 'utf8')) as AppConfig;
  const templates = readTemplates(readFileSync(join(FOLDER, 'base.wxml'), 'utf8'));
  const { known, tabs, first } = routesOf(app);
  const configs = new Map<string, PageConfig>();
  const files = new Map<string, { name: string; bytes: Uint8Array }>();
  let given: PageConfig | undefined;
  let appInstance: Record<string, unknown> = {};
  const now = () => Date.now() + phone.clockOffsetMs;

  const keep = (name: string, bytes: Uint8Array): string => {
    const path = `wxfile://tmp_${files.size}_${name}`;
    files.set(path, { name, bytes });
    return path;
  };
  const navigation: Navigation = createNavigation({
    known,
    tabs,
    load: (route) => {
      const done = configs.get(route);
      if (done) return done;
      given = undefined;
      realm.require(`${route}.js`);
      if (!given) throw new Error(`${route}.js gave nothing to Page()`);
      configs.set(route, given);
      return given;
    },
  });
  const move = (name: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab') =>
    wxCall(name, ({ url }) => navigation[name](absolute(String(url))));
  const launch = { path: first.slice(1), query: {}, scene: 1001, shareTicket: undefined, referrerInfo: {} };
  const ignore = () => {};
  const wx: Record<string, unknown> = {
    ...wxDevice(phone, keep),
    ...wxNetwork({
      phone,
      rewrite: (url) => url.replace(/^https?:\/\/[^/]+/, system.apiUrl),
      bytesAt: (path) => files.get(path),
    }),
    ...wxWechat(phone, system.sandbox, system.credentials.mp.appid),
    navigateTo: move('navigateTo'),
    redirectTo: move('redirectTo'),
    reLaunch: move('reLaunch'),
    switchTab: move('switchTab'),
    navigateBack: wxCall('navigateBack', ({ delta = 1 }) => navigation.navigateBack(Number(delta))),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    onAppShow: ignore,
    onAppHide: ignore,
    onThemeChange: ignore,
    onNetworkStatusChange: ignore,
    onError: ignore,
    onUnhandledRejection: ignore,
    onPageNotFound: ignore,
    getUpdateManager: () => ({ onUpdateReady: ignore, onCheckForUpdate: ignore, onUpdateFailed: ignore }),
  };
  const complain = (...parts: unknown[]) =>
    void phone.complaints.push(parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' '));
  const timers = createTimers();
  const realm = createRealm({
    folder: FOLDER,
    now,
    globals: {
      ...timers.globals,
      wx,
      console: { log: ignore, info: ignore, debug: ignore, warn: complain, error: complain },
      App: (config: Record<string, unknown>) => {
        appInstance = config;
      },
      Page: (config: PageConfig) => {
        given = config;
      },
      Component: ignore,
      Behavior: (config: unknown) => config,
      getApp: () => appInstance,
      getCurrentPages: () => [...navigation.stack],
    },
  });

  realm.require('comp.js');
  realm.require('app.js');
  (appInstance.onLaunch as ((options: unknown) => void) | undefined)?.call(appInstance, launch);
  (appInstance.onShow as ((options: unknown) => void) | undefined)?.call(appInstance, launch);
  navigation.reLaunch(first);

  const top = (): PageInstance => {
    const page = navigation.stack.at(-1);
    if (!page) throw new Error('no page is open');
    return page;
  };
  const nodes = () => nodesOf(top().data.root?.cn ?? [], templates);
  const writing = () => writingOf(nodes()).join('\n');
  const byId = (id: string) => nodes().find((node) => node.id === id);
  const byText = (text: string) => {
    const all = nodes();
    const exact = all.filter((node) => node.text.trim() === text).at(-1);
    return exact ?? all.filter((node) => node.text.includes(text)).at(-1);
  };
  const find = (target: Target) => {
    if ('id' in target) return byId(target.id);
    if ('text' in target) return byText(target.text);
    return nodes().find(({ raw }) => raw.cl?.split(' ').includes(target.css));
  };
  const wait = <T>(what: string, condition: () => T | undefined | false): Promise<T> =>
    waitFor(condition, { what: `${what} on ${phone.persona}'s phone` }).catch((error: Error) => {
      throw new Error(`${error.message}. ${top().route} says:\n${writing()}\n${phone.complaints.slice(-3).join('\n')}`);
    });
  // A person is slower than the program: it has shown what her last gesture changed before the next one comes.
  const act = async (node: ScreenNode, type: string, detail: unknown = {}): Promise<number> => {
    const heard = dispatch(top(), node, type, detail, now());
    await timers.quiet();
    return heard;
  };

  return {
    phone,
    route: () => top().route,
    nodes,
    writing,
    byId,
    byText,
    sees: async (text) =>
      void (await wait(`“${text}”`, () => writing().replaceAll('\n', '').includes(text.replaceAll('\n', '')))),
    tap: async (target) => {
      const what = JSON.stringify(target);
      const node = await wait(what, () => {
        const found = find(target);
        return found && !String(found.raw.cl ?? '').includes('button--off') ? found : undefined;
      });
      if ((await act(node, 'tap')) === 0) throw new Error(`nothing listens to a tap on ${what} (${top().route})`);
    },
    type: async (id, value) => {
      const node = await wait(`the field #${id}`, () => byId(id));
      if ((await act(node, 'input', { value, cursor: value.length })) === 0)
        throw new Error(`#${id} does not hear the keyboard`);
      await act(node, 'blur', { value });
    },
    tell: async (tag, type, detail) => {
      const node = await wait(`<${tag}>`, () => nodes().find(({ template }) => template?.tag === tag));
      if ((await act(node, type, detail)) === 0) throw new Error(`<${tag}> does not listen to ${type}`);
    },
    sharePhoneNumber: async () => {
      const node = await wait('the button for the phone number', () =>
        nodes().find((each) => each.attribute('open-type') === 'getPhoneNumber'),
      );
      const code = phone.sharesPhone
        ? { code: await system.sandbox.phoneCode(phone.persona, system.credentials.mp.appid) }
        : { errMsg: 'getPhoneNumber:fail user deny' };
      if ((await act(node, 'getphonenumber', code)) === 0) throw new Error('nothing listens to getphonenumber');
    },
    waitForRoute: async (route) => void (await wait(`the page ${route}`, () => top().route === route)),
    share: () => {
      const page = top();
      const make = page.onShareAppMessage as ((this: PageInstance, event: object) => ShareCard) | undefined;
      if (!make) throw new Error(`${page.route} cannot be shared`);
      return make.call(page, { from: 'button' });
    },
    open: async (path) => navigation.reLaunch(absolute(path)),
    back: () => navigation.navigateBack(1),
    leave: () => navigation.hideAll(),
    stop: timers.stop,
  };

  function absolute(url: string): string {
    return url.startsWith('/') ? url : `/${url}`;
  }
}
