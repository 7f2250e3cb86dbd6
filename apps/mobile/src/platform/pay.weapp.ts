import Taro from '@tarojs/taro';

export const openCashier: typeof import('./pay').openCashier = async (params) => {
  try {
    await Taro.requestPayment({ ...params, signType: params.signType as 'MD5' });
    return 'done';
  } catch (error) {
    // Anything but a plain cancel leaves the outcome open, and the result page asks the server.
    const message = (error as { errMsg?: string }).errMsg ?? '';
    return message.includes('cancel') ? 'cancelled' : 'done';
  }
};
