import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '../ui/button';
import { aria } from './aria';
import { pageUrl } from './page-url';
import type { ShareProps } from './share-button';

export function ShareButton({ id, page, text }: ShareProps) {
  const share = async () => {
    await Taro.setClipboardData({ data: `${text} ${pageUrl(page)}` });
    await Taro.showToast({ title: '链接已复制，粘贴给对方即可', icon: 'none' });
  };
  return (
    <>
      <View className="share-link" {...aria({ id: `${id}-link` })}>
        {pageUrl(page)}
      </View>
      <Button id={id} onTap={() => void share()}>
        复制链接
      </Button>
    </>
  );
}
