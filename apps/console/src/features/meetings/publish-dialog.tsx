import type { DeskEvent } from '@mengwu/contracts';
import { App } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { spanText } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useAudienceCount } from '../announcements/audience-count.ts';
import { seatsPerUnitText } from './meetings.view.ts';
import { usePublishMeeting } from './publish-meeting.ts';

interface PublishDialogProps {
  meeting: DeskEvent;
  isOpen: boolean;
  onClose: () => void;
}

/** Who will be told, and how many seats each unit gets by which article, before anyone is. */
export function PublishDialog({ meeting, isOpen, onClose }: PublishDialogProps) {
  const { message } = App.useApp();
  const told = useAudienceCount({ kind: 'members' }, isOpen);
  const publish = usePublishMeeting(meeting.id, () => {
    void message.success('会议已发布，正在通知成员。');
    onClose();
  });
  const seats = (
    <>
      {seatsPerUnitText(meeting.seatsPerUnit)} <ArticleTag article={meeting.seatsArticle} />
    </>
  );
  return (
    <ActDialog
      title="发布会议"
      okText="确认发布"
      isOpen={isOpen}
      onClose={onClose}
      act={publish}
      onConfirm={() => void publish.run(null)}
      isOkDisabled={!told.isSuccess}
    >
      <Loaded query={told}>
        {({ people, members }) => (
          <FactList
            columns={1}
            facts={[
              ['会议', meeting.title],
              ['时间', spanText(meeting.startsAt, meeting.endsAt)],
              ['地点', meeting.place],
              ['席位', seats],
              ['将通知', <strong key="told">{`${members} 个成员的 ${people} 人`}</strong>],
            ]}
          />
        )}
      </Loaded>
      <p>发布后不能再修改；如有变化，只能取消后重新发布。</p>
    </ActDialog>
  );
}
