import { useRouter } from '@tarojs/taro';
import { paramValue } from '../platform/param-value';

/** A parameter of this page's address; empty when there is none. */
export function useParam(name: string): string {
  return paramValue(useRouter().params[name]);
}
