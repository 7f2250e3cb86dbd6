import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { More } from '../../../ui/more';
import { Page } from '../../../ui/page';
import { sinceText } from '../../../view/time';
import { useAnnouncements } from '../api/list-announcements';

export default function Announcements() {
  const alliance = useParam('alliance');
  const list = useAnnouncements(alliance);
  return (
    <Page>
      <Loaded of={list}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState icon="message" title="还没有公告" />;
          return (
            <>
              {items.map(({ id, title, summary, publishedAt, isRead }) => (
                <Card key={id} id={`announcement-${id}`} onTap={() => go(to.announcement(alliance, id))}>
                  <View className="row">
                    {!isRead && <View className="dot" />}
                    <View className="grow strong">{title}</View>
                  </View>
                  <View className="muted">{summary}</View>
                  <View className="caption">{sinceText(publishedAt, Date.now())}</View>
                </Card>
              ))}
              <More of={list} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
