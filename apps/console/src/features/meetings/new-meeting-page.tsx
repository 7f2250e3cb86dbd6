import { useNavigate } from '@tanstack/react-router';
import { useAlliance } from '../../session/use-alliance.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { MeetingForm } from './meeting-form.tsx';

export function NewMeetingPage() {
  const alliance = useAlliance();
  const navigate = useNavigate();
  const backTo = `/alliances/${alliance}/meetings`;
  return (
    <>
      <PageHeader title="新建会议" hint="先存为草稿，发布前不会通知任何人" back={{ to: backTo, label: '返回会议' }} />
      <Panel>
        <MeetingForm
          backTo={backTo}
          onSaved={({ id }) =>
            void navigate({ to: '/alliances/$alliance/meetings/$meeting', params: { alliance, meeting: id } })
          }
        />
      </Panel>
    </>
  );
}
