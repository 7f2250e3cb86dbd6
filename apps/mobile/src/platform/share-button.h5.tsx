import Taro from '@tarojs/taro';
import { Button } from '../ui/button';
import { pageUrl } from './page-url';
import type { ShareProps } from './share-button';

export function ShareButton({ id, page, text, children }: ShareProps) {
  const share = async () => {
    await Taro.setClipboardData({ data: `${text} ${pageUrl(page)}` });
    await Taro.showToast({ title: '链接已复制，粘贴给对方即可', icon: 'none' });
  };
  return (
    <Button id={id} onTap={() => void share()}>
      {children}
    </Button>
  );
}
