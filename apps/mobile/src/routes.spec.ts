import { expect, it } from '@jest/globals';
import { address, pages, tabs, to } from './routes';

interface AppConfig {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
  tabBar: { list: { pagePath: string }[] };
}

async function registered(): Promise<{ all: string[]; tabs: string[] }> {
  (globalThis as Record<string, unknown>).defineAppConfig = (config: unknown) => config;
  const { default: config } = (await import('./app.config')) as unknown as { default: AppConfig };
  const inPackages = config.subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`));
  return {
    all: [...config.pages, ...inPackages].map((page) => `/${page}`),
    tabs: config.tabBar.list.map(({ pagePath }) => `/${pagePath}`),
  };
}

it('names exactly the pages that the app registers', async () => {
  const app = await registered();
  expect(Object.values(pages).sort()).toEqual(app.all.sort());
  expect(tabs).toEqual(app.tabs);
});

it('escapes parameters and leaves empty ones out', () => {
  expect(address('/a', { door: '东门&1', none: undefined, empty: '' })).toBe('/a?door=%E4%B8%9C%E9%97%A8%261');
  expect(address('/a')).toBe('/a');
});

it('carries a page as the parameter of another', () => {
  const back = to.bill('hefd', '1');
  const [, query = ''] = to.paymentResult('hefd', '2', back).split('?');
  expect(new URLSearchParams(query).get('back')).toBe(back);
});
