import { useNavigate } from '@tanstack/react-router';
import { useAlliance } from '../../session/use-alliance.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { MotionForm } from './motion-form.tsx';
import { useMotionChoices } from './motions.ts';

export function NewMotionPage() {
  const alliance = useAlliance();
  const navigate = useNavigate();
  const choices = useMotionChoices();
  const backTo = `/alliances/${alliance}/motions`;
  return (
    <>
      <PageHeader
        title="提出议案"
        hint="只能向章程规定有此职权的机构提出；提出后再列入会议议程"
        back={{ to: backTo, label: '返回议案与决议' }}
      />
      <Panel>
        <Loaded query={choices}>
          {({ items }) => (
            <MotionForm
              choices={items}
              backTo={backTo}
              onSaved={({ id }) =>
                void navigate({ to: '/alliances/$alliance/motions/$motion', params: { alliance, motion: id } })
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  );
}
