import type { TemplateKey } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { storage } from '../../platform/storage';
import { askToSubscribe, canSubscribe, returnedSubscriptions } from '../../platform/subscribe';
import { currentPage } from '../../session/current-page';
import { useOnce } from '../../session/use-once';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useAnswerSubscriptions } from './answer-subscriptions';
import { useSubscriptions } from './get-subscriptions';
import { worthAsking } from './subscriptions.view';

interface Props {
  about: TemplateKey[];
  text: string;
}

/** Offers WeChat messages right after an act; a no is remembered, and the inbox tells everything anyway. */
export function SubscribePrompt({ about, text }: Props) {
  const subscriptions = useSubscriptions();
  const answer = useAnswerSubscriptions();
  const name = `declined.${about.join('.')}`;
  const [isDeclined, setIsDeclined] = useState(() => storage.get<boolean>(name) ?? false);
  const all = subscriptions.data?.items;
  const decline = () => {
    storage.set(name, true);
    setIsDeclined(true);
  };
  useOnce(() => {
    const said = returnedSubscriptions(all ?? []);
    if (said.length > 0) answer.mutate(said);
    if (said.some(({ isAccepted }) => !isAccepted)) decline();
  }, all !== undefined);
  const asked = worthAsking(all ?? [], about);
  if (!canSubscribe || isDeclined || asked.length === 0 || answer.isSuccess) return null;
  const accept = async () => {
    const said = await askToSubscribe(asked, currentPage());
    if (said.length > 0) answer.mutate(said);
    if (said.some(({ isAccepted }) => !isAccepted)) decline();
  };
  return (
    <Card title="要用微信通知您吗？">
      <View className="muted">{text}不开启也没关系，“消息”里一条都不会少。</View>
      <View className="sheet__buttons">
        <Button id="subscribe-no" kind="quiet" onTap={decline}>
          暂不开启
        </Button>
        <Button id="subscribe" onTap={() => void accept()}>
          开启通知
        </Button>
      </View>
    </Card>
  );
}
