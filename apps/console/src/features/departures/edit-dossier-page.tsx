import type { DeskDeparture } from '@mengwu/contracts';
import { useNavigate, useParams } from '@tanstack/react-router';
import { App } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useDeparture, useExpulsionForm } from './departures.ts';
import { DossierForm } from './dossier-form.tsx';
import { PathPanel } from './path-panel.tsx';

export function EditDossierPage() {
  const { departure: id } = useParams({ strict: false }) as { departure: string };
  const departure = useDeparture(id);
  return <Loaded query={departure}>{(loaded) => <EditDossier departure={loaded} />}</Loaded>;
}

/** A dossier is changed until it is handed on. */
function EditDossier({ departure }: { departure: DeskDeparture }) {
  const { message } = App.useApp();
  const alliance = useAlliance();
  const navigate = useNavigate();
  const form = useExpulsionForm(departure.memberId);
  const { id, grounds, text, gravity, files } = departure;
  const back = () =>
    void navigate({ to: '/alliances/$alliance/departures/$departure', params: { alliance, departure: id } });
  const act = useDeskAct('POST /alliances/:alliance/desk/departures/:departure/edit', { departure: id }, () => {
    void message.success('案卷已保存。');
    back();
  });
  return (
    <>
      <PageHeader
        title="修改除名案卷"
        back={{ to: `/alliances/${alliance}/departures/${id}`, label: `返回${departure.memberName}` }}
      />
      <Loaded query={form}>
        {(choices) => (
          <div className="departure">
            <DossierForm
              choices={choices}
              act={act}
              initial={{
                grounds: grounds.map((one) => one.text),
                facts: text,
                gravity: gravity ?? '',
                evidence: files,
              }}
              okText="保存"
              onCancel={back}
            />
            <PathPanel form={choices} />
          </div>
        )}
      </Loaded>
    </>
  );
}
