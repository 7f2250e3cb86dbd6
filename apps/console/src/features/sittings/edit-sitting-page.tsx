import { useNavigate, useParams } from '@tanstack/react-router';
import { useAlliance } from '../../session/use-alliance.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useSitting } from './sitting.ts';
import { useSittingBodies } from './sitting-bodies.ts';
import { SittingForm } from './sitting-form.tsx';
import { typedSitting } from './sittings.view.ts';

export function EditSittingPage() {
  const { sitting: id } = useParams({ strict: false }) as { sitting: string };
  const alliance = useAlliance();
  const navigate = useNavigate();
  const sitting = useSitting(id);
  const bodies = useSittingBodies();
  const backTo = `/alliances/${alliance}/sittings/${id}`;
  return (
    <>
      <PageHeader title="修改会议安排" back={{ to: backTo, label: '返回会议' }} />
      <Panel>
        <Loaded query={sitting}>
          {(plan) => (
            <Loaded query={bodies}>
              {({ items }) => (
                <SittingForm
                  bodies={items}
                  plan={plan}
                  initial={typedSitting(plan)}
                  backTo={backTo}
                  onSaved={() =>
                    void navigate({ to: '/alliances/$alliance/sittings/$sitting', params: { alliance, sitting: id } })
                  }
                />
              )}
            </Loaded>
          )}
        </Loaded>
      </Panel>
    </>
  );
}
