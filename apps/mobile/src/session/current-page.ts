import Taro from '@tarojs/taro';
import { paramValue } from '../platform/param-value';
import { address, pages } from '../routes';

const HIDDEN = new Set(['stamp', '$taroTimestamp']);

/** The address of the page on screen, with its parameters. */
export function currentPage(): string {
  const page = Taro.getCurrentInstance().router;
  if (!page?.path) return pages.home;
  const path = `/${page.path.replace(/^\//, '').split('?')[0]}`;
  const params = Object.entries(page.params ?? {}).filter(([name]) => !HIDDEN.has(name));
  return address(path, Object.fromEntries(params.map(([name, value]) => [name, paramValue(value)])));
}
