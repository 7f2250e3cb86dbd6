import { useNavigate, useParams } from '@tanstack/react-router';
import { useAlliance } from '../../session/use-alliance.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useMeeting } from './meeting.ts';
import { MeetingForm } from './meeting-form.tsx';

export function EditMeetingPage() {
  const alliance = useAlliance();
  const navigate = useNavigate();
  const { meeting: id } = useParams({ strict: false }) as { meeting: string };
  const meeting = useMeeting(id);
  const backTo = `/alliances/${alliance}/meetings/${id}`;
  return (
    <>
      <PageHeader title="修改会议" back={{ to: backTo, label: '返回会议详情' }} />
      <Panel>
        <Loaded query={meeting}>
          {(draft) => (
            <MeetingForm
              draft={draft}
              backTo={backTo}
              onSaved={() =>
                void navigate({ to: '/alliances/$alliance/meetings/$meeting', params: { alliance, meeting: id } })
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  );
}
