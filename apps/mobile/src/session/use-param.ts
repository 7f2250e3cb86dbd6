import { useRouter } from '@tarojs/taro';
import { decoded } from './current-page';

/** A parameter of this page's address; empty when there is none. */
export function useParam(name: string): string {
  return decoded(useRouter().params[name]);
}
