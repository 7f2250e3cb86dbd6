import Taro from '@tarojs/taro';

const PREFIX = 'mengwu.';

/** What the phone keeps between visits. A full or forbidden storage costs convenience, never the act itself. */
export const storage = {
  get<Value>(name: string): Value | undefined {
    try {
      return (Taro.getStorageSync(PREFIX + name) as Value | '') || undefined;
    } catch {
      return undefined;
    }
  },
  set(name: string, value: unknown): void {
    try {
      Taro.setStorageSync(PREFIX + name, value);
    } catch (error) {
      console.warn('storage', name, error);
    }
  },
  remove(name: string): void {
    try {
      Taro.removeStorageSync(PREFIX + name);
    } catch (error) {
      console.warn('storage', name, error);
    }
  },
  /** Forgets everything whose name begins so. */
  removeAll(prefix: string): void {
    for (const key of Taro.getStorageInfoSync().keys) {
      if (key.startsWith(PREFIX + prefix)) storage.remove(key.slice(PREFIX.length));
    }
  },
};
