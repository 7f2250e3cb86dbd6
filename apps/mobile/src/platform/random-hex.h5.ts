import { toHex } from '../view/hex';

export const randomHex: typeof import('./random-hex').randomHex = async (bytes) =>
  toHex(crypto.getRandomValues(new Uint8Array(bytes)));
