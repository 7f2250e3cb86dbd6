import Taro from '@tarojs/taro';
import { tabs } from '../routes';

const pathOf = (page: string) => page.split('?')[0] ?? '';
const isTab = (page: string) => tabs.includes(pathOf(page));

const warn = (error: unknown) => console.warn('navigation', error);

/** WeChat opens no more pages on top of each other than this. */
const DEEPEST = 10;

/** Opens a page on top of this one. */
export function go(page: string): void {
  if (Taro.getCurrentPages().length >= DEEPEST) {
    goInstead(page);
    return;
  }
  const moved = isTab(page) ? Taro.switchTab({ url: page }) : Taro.navigateTo({ url: page });
  moved.catch(warn);
}

/** Opens a page in place of this one. */
export function goInstead(page: string): void {
  const moved = isTab(page) ? Taro.switchTab({ url: page }) : Taro.redirectTo({ url: page });
  moved.catch(warn);
}

/** Leaves for a page: one step back where it lies right below, else in place of this one. */
export function leaveFor(page: string): void {
  const below = Taro.getCurrentPages().at(-2)?.route;
  if (below && `/${below.replace(/^\//, '').split('?')[0]}` === pathOf(page)) Taro.navigateBack().catch(warn);
  else goInstead(page);
}

/** Begins anew with nothing below, so that nothing of the last person stays on a page. */
export function startOver(page: string): void {
  Taro.reLaunch({ url: page }).catch(warn);
}
