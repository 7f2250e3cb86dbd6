import Taro from '@tarojs/taro';
import { toHex } from '../view/hex';

export const randomHex: typeof import('./random-hex').randomHex = async (bytes) => {
  const { randomValues } = await Taro.getRandomValues({ length: bytes });
  return toHex(new Uint8Array(randomValues));
};
