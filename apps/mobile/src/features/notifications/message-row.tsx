import type { InboxMessage } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../platform/aria';
import { go } from '../../session/go';
import { classes } from '../../ui/classes';
import { sinceText } from '../../view/time';
import { linkOf } from './inbox.view';
import { useMarkRead } from './mark-read';

/** A message; a tap marks it as read, shows it whole and opens what it speaks of. */
export function MessageRow({ message }: { message: InboxMessage }) {
  const markRead = useMarkRead();
  const [isOpened, setIsOpened] = useState(false);
  const isRead = message.isRead || isOpened;
  const open = () => {
    setIsOpened(true);
    if (!message.isRead) markRead.mutate(message.id);
    const link = linkOf(message);
    if (link) go(link);
  };
  return (
    <View
      className="cell cell--tap message"
      {...aria({ id: `message-${message.id}`, role: 'button', label: `${isRead ? '' : '未读，'}${message.title}` })}
      onClick={open}
    >
      <View className="grow">
        <View className="row">
          {!isRead && <View className="dot" />}
          <View className={classes('grow', !isRead && 'strong')}>{message.title}</View>
          <View className="caption">{sinceText(message.at, Date.now())}</View>
        </View>
        <View className="muted pre">{message.body}</View>
        <View className="caption">{message.allianceName}</View>
      </View>
    </View>
  );
}
