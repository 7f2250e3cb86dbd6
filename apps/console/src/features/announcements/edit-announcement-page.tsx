import { useNavigate, useParams } from '@tanstack/react-router';
import { useAlliance } from '../../session/use-alliance.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useAnnouncement } from './announcement.ts';
import { AnnouncementForm } from './announcement-form.tsx';

export function EditAnnouncementPage() {
  const alliance = useAlliance();
  const navigate = useNavigate();
  const { announcement: id } = useParams({ strict: false }) as { announcement: string };
  const announcement = useAnnouncement(id);
  const backTo = `/alliances/${alliance}/announcements/${id}`;
  return (
    <>
      <PageHeader title="修改公告" back={{ to: backTo, label: '返回公告详情' }} />
      <Loaded query={announcement}>
        {(draft) => (
          <AnnouncementForm
            draft={draft}
            backTo={backTo}
            onSaved={() =>
              void navigate({
                to: '/alliances/$alliance/announcements/$announcement',
                params: { alliance, announcement: id },
              })
            }
          />
        )}
      </Loaded>
    </>
  );
}
