import { currentPage } from '../session/current-page';
import { useOnce } from '../session/use-once';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { takeArrival } from './arrival';
import { pageUrl } from './page-url';
import type { PhoneNumberProps } from './phone-number-button';
import { runtimeConfig } from './runtime-config';

const { mode, walletUrl, mpAppId } = runtimeConfig.wechat;

function askWallet(): void {
  const query = new URLSearchParams({ appid: mpAppId, return: pageUrl(currentPage()) });
  window.location.assign(`${walletUrl}/phone-number?${query}`);
}

export function PhoneNumberButton({ isBusy, onCode, onDenied }: PhoneNumberProps) {
  useOnce(() => {
    const arrival = takeArrival('phoneCode', 'phoneDenied');
    if (arrival?.phoneCode) onCode(arrival.phoneCode);
    else if (arrival) onDenied('您没有授权手机号。秘书处需要它与您联系，可以随时再来授权。');
  });
  if (mode === 'official') {
    return <Notice tone="warn">网页里不能读取微信手机号。请在微信小程序“盟务”中验证一次，回到这里就能继续。</Notice>;
  }
  return (
    <Button id="phone-number" isBusy={isBusy} onTap={askWallet}>
      用微信绑定的手机号
    </Button>
  );
}
