import type { DeskAnnouncement } from '@mengwu/contracts';
import { App, Checkbox } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { personalData } from './announcements.view.ts';
import { useAudienceCount } from './audience-count.ts';
import { PersonalDataAlert } from './personal-data-alert.tsx';
import { usePublishAnnouncement } from './publish-announcement.ts';

interface PublishAnnouncementDialogProps {
  announcement: DeskAnnouncement;
  isOpen: boolean;
  onClose: () => void;
}

/** The number of people is confirmed by the officer; when it changes meanwhile, the new number is asked again. */
export function PublishAnnouncementDialog({ announcement, isOpen, onClose }: PublishAnnouncementDialogProps) {
  const { message } = App.useApp();
  const [isCleared, setCleared] = useState(false);
  const count = useAudienceCount(announcement.audience, isOpen);
  const publish = usePublishAnnouncement(announcement.id, () => {
    void message.success('公告已发布，正在通知。');
    onClose();
  });
  const text = `${announcement.title}\n${announcement.body}`;
  const needsClearing = personalData(text).length > 0;
  const people = count.data?.people;
  return (
    <ActDialog
      title="发布公告"
      okText={people === undefined ? '正在统计人数' : `确认发给 ${people} 人`}
      isOpen={isOpen}
      onClose={onClose}
      act={publish}
      onConfirm={() => {
        if (people !== undefined) void publish.run(people);
      }}
      isOkDisabled={people === undefined || count.isFetching || (needsClearing && !isCleared)}
    >
      <Loaded query={count}>
        {(counted) => (
          <FactList
            columns={1}
            facts={[
              ['标题', announcement.title],
              ['接收人', counted.audienceText],
              ['人数', <strong key="people">{`${counted.people} 人（来自 ${counted.members} 个成员）`}</strong>],
            ]}
          />
        )}
      </Loaded>
      <PersonalDataAlert text={text} />
      {needsClearing && (
        <Checkbox checked={isCleared} onChange={({ target }) => setCleared(target.checked)}>
          我已确认这些号码可以公开
        </Checkbox>
      )}
      <p>发布后不能修改或撤回；订阅过消息的人会同时收到微信推送。</p>
    </ActDialog>
  );
}
