import { useNavigate, useParams } from '@tanstack/react-router';
import { useAlliance } from '../../session/use-alliance.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { MotionForm } from './motion-form.tsx';
import { useMotion } from './motions.ts';

/** Words and papers of a motion on which no vote has begun. */
export function EditMotionPage() {
  const { motion: id } = useParams({ strict: false }) as { motion: string };
  const alliance = useAlliance();
  const navigate = useNavigate();
  const motion = useMotion(id);
  const backTo = `/alliances/${alliance}/motions/${id}`;
  return (
    <>
      <PageHeader title="修改议案" back={{ to: backTo, label: '返回议案' }} />
      <Panel>
        <Loaded query={motion}>
          {(loaded) => (
            <MotionForm
              choices={[]}
              motion={loaded}
              backTo={backTo}
              onSaved={() =>
                void navigate({ to: '/alliances/$alliance/motions/$motion', params: { alliance, motion: id } })
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  );
}
