import type { DeskAnnouncement } from '@mengwu/contracts';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Flex } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { instantText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { useAnnouncement } from './announcement.ts';
import { AnnouncementPreview } from './announcement-preview.tsx';
import { readText } from './announcements.view.ts';
import { PublishAnnouncementDialog } from './publish-announcement-dialog.tsx';
import { ReadersTable } from './readers-table.tsx';

export function AnnouncementPage() {
  const { announcement: id } = useParams({ strict: false }) as { announcement: string };
  const announcement = useAnnouncement(id);
  return <Loaded query={announcement}>{(loaded) => <Announcement announcement={loaded} />}</Loaded>;
}

function Announcement({ announcement }: { announcement: DeskAnnouncement }) {
  const alliance = useAlliance();
  const navigate = useNavigate();
  const [isPublishing, setPublishing] = useState(false);
  const { id, actions, publishedAt, state } = announcement;
  const edit = () =>
    void navigate({
      to: '/alliances/$alliance/announcements/$announcement/edit',
      params: { alliance, announcement: id },
    });
  return (
    <>
      <PageHeader
        title={announcement.title}
        back={{ to: `/alliances/${alliance}/announcements`, label: '返回公告' }}
        aside={<StateTag state={state} text={announcement.stateText} />}
        actions={
          <>
            <HistoryButton of={{ kind: 'announcement', id }} />
            <DecisionButton decision={actions.edit} onClick={edit}>
              修改
            </DecisionButton>
            <DecisionButton decision={actions.publish} type="primary" onClick={() => setPublishing(true)}>
              发布公告
            </DecisionButton>
          </>
        }
      />
      <div className="compose">
        <Flex vertical gap={16}>
          <Panel title="发布情况">
            <FactList
              columns={1}
              facts={[
                ['接收人', announcement.audienceText],
                ['发布时间', publishedAt ? instantText(publishedAt) : '尚未发布'],
                ...(state === 'published' ? [['阅读情况', readText(announcement)] as [string, string]] : []),
              ]}
            />
          </Panel>
          {state === 'published' && <ReadersTable announcement={id} />}
        </Flex>
        <AnnouncementPreview title={announcement.title} body={announcement.body} />
      </div>
      <PublishAnnouncementDialog
        announcement={announcement}
        isOpen={isPublishing}
        onClose={() => setPublishing(false)}
      />
    </>
  );
}
