// Settings of this installation, read once when the phone app starts in a browser; whoever serves the app replaces this file.
globalThis.MENGWU_CONFIG = {
  // Where the API answers; empty: beside this page.
  apiBase: '',
  wechat: {
    // 'official' inside WeChat; 'sandbox' with the sandbox's wallet page in place of WeChat's own sheets.
    mode: 'official',
    authorizeUrl: 'https://open.weixin.qq.com',
    h5AppId: '',
    mpAppId: '',
    walletUrl: '',
  },
};
