import Taro from '@tarojs/taro';
import { address, pages } from '../routes';

const HIDDEN = new Set(['stamp', '$taroTimestamp']);

/** The address of the page on screen, with its parameters. */
export function currentPage(): string {
  const page = Taro.getCurrentInstance().router;
  if (!page?.path) return pages.home;
  const path = `/${page.path.replace(/^\//, '').split('?')[0]}`;
  const params = Object.entries(page.params ?? {}).filter(([name]) => !HIDDEN.has(name));
  return address(path, Object.fromEntries(params.map(([name, value]) => [name, decoded(value)])));
}

/** Parameters arrive decoded in a browser and encoded in the mini-program. */
export function decoded(value: string | undefined): string {
  try {
    return decodeURIComponent(value ?? '');
  } catch {
    return value ?? '';
  }
}
