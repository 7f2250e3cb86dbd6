import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { Phone } from './phone.ts';
import { WxFailure, wxCall } from './wx-call.ts';

const screen = {
  windowWidth: 390,
  windowHeight: 753,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 47,
  pixelRatio: 3,
  safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 },
};
const system = { platform: 'ios', system: 'iOS 17.4', brand: 'iPhone', model: 'iPhone 14', language: 'zh_CN' };
const base = { SDKVersion: '3.8.0', version: '8.0.50', theme: 'light', fontSizeSetting: 16 };

function wxStorage(phone: Phone) {
  const { storage } = phone;
  // WeChat keeps copies, never the object itself.
  const copy = (value: unknown) => (value === undefined ? '' : JSON.parse(JSON.stringify(value)));
  return {
    getStorageSync: (key: string) => copy(storage.get(key)),
    setStorageSync: (key: string, value: unknown) => void storage.set(key, copy(value)),
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10_240 }),
  };
}

/** The phone in the hand: screen, storage, clipboard, pickers, scanner; what a person would notice is noted. */
export function wxDevice(phone: Phone, keep: (name: string, bytes: Uint8Array) => string) {
  const note = (what: string) => wxCall(what, () => void phone.noted.push(what));
  const noteWith = (what: string, field: string) =>
    wxCall(what, (options) => void phone.noted.push(`${what} ${String(options[field] ?? '')}`.trim()));
  const pick = (shape: (path: string, name: string, size: number) => object) => () => {
    const file = phone.file;
    if (!file) throw new WxFailure('cancel');
    phone.file = undefined;
    return { tempFiles: [shape(keep(file.name, file.bytes), file.name, file.bytes.length)] };
  };
  return {
    ...wxStorage(phone),
    getSystemInfoSync: () => ({ ...screen, ...system, ...base }),
    getWindowInfo: () => screen,
    getDeviceInfo: () => system,
    getAppBaseInfo: () => base,
    getSystemSetting: () => ({ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true }),
    getAccountInfoSync: () => ({ miniProgram: { appId: '', envVersion: 'release', version: '1.0.0' } }),
    getMenuButtonBoundingClientRect: () => ({ top: 51, bottom: 83, left: 296, right: 383, width: 87, height: 32 }),
    canIUse: () => true,
    getRandomValues: wxCall('getRandomValues', ({ length }) => ({
      randomValues: Uint8Array.from(randomBytes(Number(length))).buffer,
    })),
    nextTick: (then: () => void) => void setImmediate(then),
    getNetworkType: wxCall('getNetworkType', () => ({ networkType: phone.isOffline ? 'none' : 'wifi' })),
    getScreenBrightness: wxCall('getScreenBrightness', () => ({ value: 0.4 })),
    setScreenBrightness: noteWith('setScreenBrightness', 'value'),
    setKeepScreenOn: noteWith('setKeepScreenOn', 'keepScreenOn'),
    vibrateShort: note('vibrateShort'),
    vibrateLong: note('vibrateLong'),
    showToast: noteWith('showToast', 'title'),
    hideToast: note('hideToast'),
    showLoading: noteWith('showLoading', 'title'),
    hideLoading: note('hideLoading'),
    setClipboardData: noteWith('setClipboardData', 'data'),
    makePhoneCall: noteWith('makePhoneCall', 'phoneNumber'),
    setNavigationBarTitle: noteWith('setNavigationBarTitle', 'title'),
    showModal: wxCall('showModal', (options) => {
      phone.noted.push(`showModal ${String(options.title ?? '')}`);
      return { confirm: true, cancel: false };
    }),
    scanCode: wxCall('scanCode', () => {
      if (phone.scan === undefined) throw new WxFailure('cancel');
      return { result: phone.scan, scanType: 'QR_CODE', charSet: 'UTF-8', path: '' };
    }),
    chooseMedia: wxCall(
      'chooseMedia',
      pick((path, _name, size) => ({ tempFilePath: path, size, fileType: 'image' })),
    ),
    chooseMessageFile: wxCall(
      'chooseMessageFile',
      pick((path, name, size) => ({ path, name, size, type: 'file', time: 0 })),
    ),
    pageScrollTo: wxCall('pageScrollTo', () => ({})),
    base64ToArrayBuffer: (text: string) => new Uint8Array(Buffer.from(text, 'base64')).buffer,
    arrayBufferToBase64: (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64'),
    createSelectorQuery: () => {
      const query = { in: () => query, select: () => query, boundingClientRect: () => query, exec: () => query };
      return query;
    },
  };
}
