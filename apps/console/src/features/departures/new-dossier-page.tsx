import { useNavigate, useSearch } from '@tanstack/react-router';
import { App, Form } from 'antd';
import { useState } from 'react';
import { client } from '../../session/client.ts';
import { useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { MemberSelect } from '../funds/member-select.tsx';
import { useExpulsionForm } from './departures.ts';
import { type DossierBody, DossierForm } from './dossier-form.tsx';
import { PathPanel } from './path-panel.tsx';

/** A dossier against one member. */
export function NewDossierPage() {
  const alliance = useAlliance();
  const search = useSearch({ strict: false }) as { member?: string };
  const [member, setMember] = useState<string | undefined>(search.member);
  return (
    <>
      <PageHeader
        title="建立除名案卷"
        hint="写明章程规定的情形、事实和情节；成员有申辩的机会，最后由章程规定的机构表决"
        back={{ to: `/alliances/${alliance}/departures`, label: '返回退出与除名' }}
      />
      {member === undefined ? (
        <Panel title="选择成员">
          <Form layout="vertical" style={{ maxWidth: 420 }}>
            <Form.Item label="成员" htmlFor="dossier-member">
              <MemberSelect id="dossier-member" onChange={(value) => setMember(String(value))} />
            </Form.Item>
          </Form>
        </Panel>
      ) : (
        <OpenDossier key={member} member={member} />
      )}
    </>
  );
}

function OpenDossier({ member }: { member: string }) {
  const { message } = App.useApp();
  const alliance = useAlliance();
  const navigate = useNavigate();
  const form = useExpulsionForm(member);
  const act = useAct(
    (body: DossierBody, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/members/:member/expulsions', {
        params: { alliance, member },
        body,
        idempotencyKey,
      }),
    ({ id }) => {
      void message.success('案卷已建立，请核对后提交。');
      void navigate({ to: '/alliances/$alliance/departures/$departure', params: { alliance, departure: id } });
    },
  );
  return (
    <Loaded query={form}>
      {(choices) => (
        <div className="departure">
          <DossierForm
            choices={choices}
            act={act}
            okText="建立案卷"
            onCancel={() => void navigate({ to: '/alliances/$alliance/departures', params: { alliance } })}
          />
          <PathPanel form={choices} />
        </div>
      )}
    </Loaded>
  );
}
