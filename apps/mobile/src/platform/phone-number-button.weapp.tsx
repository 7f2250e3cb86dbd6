import { Button } from '@tarojs/components';
import { aria } from './aria';
import type { PhoneNumberProps } from './phone-number-button';

const QUOTA_USED_UP = 1400001;

export function PhoneNumberButton({ isBusy, onCode, onDenied }: PhoneNumberProps) {
  return (
    <Button
      className="button button--main"
      {...aria({ id: 'phone-number', role: 'button' })}
      hoverClass="none"
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => {
        const { code, errno } = detail as { code?: string; errno?: number };
        if (code) onCode(code);
        else if (errno === QUOTA_USED_UP) onDenied('微信暂时不能验证手机号，请稍后再试或联系秘书处。');
        else onDenied('您没有授权手机号。秘书处需要它与您联系，可以随时再来授权。');
      }}
    >
      {isBusy ? '请稍候…' : '用微信绑定的手机号'}
    </Button>
  );
}
