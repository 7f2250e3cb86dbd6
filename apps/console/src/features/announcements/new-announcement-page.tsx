import { useNavigate } from '@tanstack/react-router';
import { useAlliance } from '../../session/use-alliance.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { AnnouncementForm } from './announcement-form.tsx';

export function NewAnnouncementPage() {
  const alliance = useAlliance();
  const navigate = useNavigate();
  const backTo = `/alliances/${alliance}/announcements`;
  return (
    <>
      <PageHeader
        title="撰写公告"
        hint="先存为草稿，下一步核对后再发布；发布前不会通知任何人"
        back={{ to: backTo, label: '返回公告' }}
      />
      <AnnouncementForm
        backTo={backTo}
        onSaved={({ id }) =>
          void navigate({
            to: '/alliances/$alliance/announcements/$announcement',
            params: { alliance, announcement: id },
          })
        }
      />
    </>
  );
}
