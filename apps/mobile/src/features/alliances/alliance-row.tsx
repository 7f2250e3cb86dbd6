import type { AllianceCard } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { to } from '../../routes';
import { go } from '../../session/go';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';

interface Props {
  alliance: AllianceCard;
  isMine: boolean;
}

export function AllianceRow({ alliance, isMine }: Props) {
  return (
    <Card id={`alliance-${alliance.id}`} onTap={() => go(to.alliance(alliance.id))}>
      <View className="row">
        <View className="grow title">{alliance.shortName}</View>
        {isMine && <Chip tone="ok">已加入</Chip>}
        <Icon name="chevron" tone="muted" />
      </View>
      <View>{alliance.tagline}</View>
      <View className="muted">{alliance.name}</View>
      <View className="row caption">
        <Icon name="people" tone="muted" />
        <View>{alliance.memberCount > 0 ? `${alliance.memberCount} 个成员` : '正在招募首批成员'}</View>
      </View>
    </Card>
  );
}
