import type { Me } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { pages, to } from '../../routes';
import { go } from '../../session/go';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { initialOf } from './me.view';
import './who-i-am.scss';

export function WhoIAm({ me }: { me: Me }) {
  const { name, phoneMasked } = me.person;
  return (
    <Card>
      <View className="row">
        <View className="face">{initialOf(name)}</View>
        <View className="grow">
          <View className="title">{name || '还没有填写姓名'}</View>
          <View className="muted">{phoneMasked ? `手机号 ${phoneMasked}` : '还没有验证手机号'}</View>
        </View>
        {!phoneMasked && (
          <Button id="verify-phone" kind="quiet" isSmall onTap={() => go(to.phone(pages.me))}>
            去验证
          </Button>
        )}
      </View>
    </Card>
  );
}
