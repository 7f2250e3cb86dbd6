import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { to } from '../../../routes';
import { useIsSignedIn } from '../../../session/use-is-signed-in';
import { useOnce } from '../../../session/use-once';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { momentText } from '../../../view/time';
import { useAnnouncement } from '../api/get-announcement';
import { useMarkAnnouncementRead } from '../api/mark-read';

export default function Announcement() {
  const alliance = useParam('alliance');
  const id = useParam('id');
  const isSignedIn = useIsSignedIn();
  const query = useAnnouncement(alliance, id);
  const markRead = useMarkAnnouncementRead(alliance);
  const isUnread = query.data?.isRead === false;
  useOnce(() => markRead.mutate(id), isSignedIn && isUnread);
  useShareAppMessage(() => ({ title: query.data?.title ?? '公告', path: to.announcement(alliance, id) }));
  return (
    <Page>
      <Loaded of={query}>
        {({ title, body, publishedAt, allianceName }) => (
          <Card>
            <View className="title">{title}</View>
            <View className="caption">
              {allianceName} · {momentText(publishedAt)}
            </View>
            <View className="pre body-text">{body}</View>
          </Card>
        )}
      </Loaded>
    </Page>
  );
}
