import Taro from '@tarojs/taro';

export const askWechatWhoIAm: typeof import('./sign-in').askWechatWhoIAm = async () => {
  try {
    const { code } = await Taro.login();
    return { kind: 'code', code };
  } catch {
    return { kind: 'failed', text: '微信没有返回登录凭证，请检查网络后重试。' };
  }
};

export const returnedLogin: typeof import('./sign-in').returnedLogin = () => undefined;
