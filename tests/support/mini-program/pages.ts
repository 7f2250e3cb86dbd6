import { setData } from './set-data.ts';
import type { RawNode } from './tree.ts';

type Hook = (this: PageInstance, ...args: unknown[]) => unknown;
export type PageConfig = Record<string, unknown> & { data?: Record<string, unknown> };

/** A page as WeChat holds it: what the program gave to Page(), with its data. */
export interface PageInstance {
  readonly route: string;
  readonly options: Readonly<Record<string, string>>;
  readonly data: { root?: { cn?: RawNode[] } };
  readonly [member: string]: unknown;
}

const DEEPEST = 10;

/** Splits '/a/b?x=1'; values stay encoded, as WeChat leaves them. */
function parse(url: string): { route: string; options: Record<string, string> } {
  const [path = '', query = ''] = url.split('?');
  const pairs = query
    .split('&')
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string?]);
  return {
    route: path.replace(/^\//, ''),
    options: Object.fromEntries(pairs.map(([name, value = '']) => [name, value])),
  };
}

export interface Navigation {
  readonly stack: readonly PageInstance[];
  navigateTo(url: string): void;
  redirectTo(url: string): void;
  reLaunch(url: string): void;
  switchTab(url: string): void;
  navigateBack(delta: number): void;
  hideAll(): void;
  showTop(): void;
}

interface Options {
  readonly known: ReadonlySet<string>;
  readonly tabs: ReadonlySet<string>;
  /** Runs the file of a page and hands back what it gave to Page(). */
  readonly load: (route: string) => PageConfig;
}

/** The stack of pages with WeChat's rules: ten at most, tabs live on, unknown pages are refused. */
export function createNavigation({ known, tabs, load }: Options): Navigation {
  let stack: PageInstance[] = [];
  const tabPages = new Map<string, PageInstance>();
  const call = (page: PageInstance | undefined, hook: string, ...args: unknown[]): void => {
    if (page) (page[hook] as Hook | undefined)?.apply(page, args);
  };

  const create = (url: string): PageInstance => {
    const { route, options } = parse(url);
    if (!known.has(route)) throw new Error(`page "${route}" is not found`);
    const config = load(route);
    const page = { ...config, route, options, data: structuredClone(config.data ?? {}) } as PageInstance;
    const hand = (changes: Record<string, unknown>, done?: () => void) => {
      setData(page.data as Record<string, unknown>, changes);
      setImmediate(() => done?.call(page));
    };
    Object.assign(page, { setData: hand, getOpenerEventChannel: () => ({}) });
    return page;
  };
  const open = (page: PageInstance) => {
    call(page, 'onLoad', { ...page.options });
    call(page, 'onShow');
    call(page, 'onReady');
  };
  const close = (pages: readonly PageInstance[]) => {
    for (const page of [...pages].reverse()) {
      call(page, 'onUnload');
      tabPages.delete(page.route);
    }
  };
  const isTab = (url: string) => tabs.has(parse(url).route);
  const push = (url: string) => {
    const page = create(url);
    stack = [...stack, page];
    if (tabs.has(page.route)) tabPages.set(page.route, page);
    open(page);
  };

  return {
    get stack() {
      return stack;
    },
    navigateTo: (url) => {
      if (isTab(url)) throw new Error('can not navigateTo a tabbar page');
      if (stack.length >= DEEPEST) throw new Error('webview count limit exceed');
      call(stack.at(-1), 'onHide');
      push(url);
    },
    redirectTo: (url) => {
      if (isTab(url)) throw new Error('can not redirectTo a tabbar page');
      const gone = stack.slice(-1);
      stack = stack.slice(0, -1);
      close(gone);
      push(url);
    },
    reLaunch: (url) => {
      const gone = [...new Set([...tabPages.values(), ...stack])];
      stack = [];
      close(gone);
      push(url);
    },
    switchTab: (url) => {
      const { route } = parse(url);
      if (!tabs.has(route)) throw new Error('can not switch to no-tabBar page');
      const top = stack.at(-1);
      if (top?.route === route) return;
      close(stack.filter((page) => !tabs.has(page.route)));
      if (top && tabs.has(top.route)) call(top, 'onHide');
      const living = tabPages.get(route);
      stack = [];
      if (!living) return push(url);
      stack = [living];
      return call(living, 'onShow');
    },
    navigateBack: (delta) => {
      const gone = stack.slice(Math.max(1, stack.length - delta));
      stack = stack.slice(0, stack.length - gone.length);
      close(gone);
      if (gone.length > 0) call(stack.at(-1), 'onShow');
    },
    hideAll: () => call(stack.at(-1), 'onHide'),
    showTop: () => call(stack.at(-1), 'onShow'),
  };
}
