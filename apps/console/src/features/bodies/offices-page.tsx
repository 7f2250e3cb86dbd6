import type { DeskOffice } from '@mengwu/contracts';
import { Alert, Flex, Typography } from 'antd';
import { useState } from 'react';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { BodiesNav } from './bodies-nav.tsx';
import { CandidateRows } from './candidate-rows.tsx';
import { CitedText } from './cited-text.tsx';
import { NominateDialog } from './nominate-dialog.tsx';
import { OfficeTerms, PastTerms } from './office-terms.tsx';
import { useOffices } from './offices.ts';
import { RegisterOfficeDialog } from './register-office-dialog.tsx';

export function OfficesPage() {
  const offices = useOffices();
  return (
    <>
      <PageHeader title="机构与任职" hint="任职条件、年龄、任期和届数都按章程核对；选举和罢免在“议案与决议”中表决。" />
      <BodiesNav />
      <Loaded query={offices}>
        {({ items }) =>
          items.length === 0 ? (
            <Alert type="info" showIcon title="章程没有设职务。" />
          ) : (
            <Flex vertical gap={16}>
              {items.map((office) => (
                <OfficePanel key={office.office} office={office} />
              ))}
            </Flex>
          )
        }
      </Loaded>
    </>
  );
}

function OfficePanel({ office }: { office: DeskOffice }) {
  const [dialog, setDialog] = useState<'register' | 'nominate'>();
  const close = () => setDialog(undefined);
  const { actions, holders, past, candidates, named } = office;
  return (
    <Panel
      title={office.office}
      extra={
        <Flex gap={8} wrap>
          {(actions.register.allowed || holders.length === 0) && (
            <DecisionButton size="small" decision={actions.register} onClick={() => setDialog('register')}>
              登记首任
            </DecisionButton>
          )}
          <DecisionButton size="small" decision={actions.nominate} onClick={() => setDialog('nominate')}>
            提名候选人
          </DecisionButton>
        </Flex>
      }
    >
      <Flex vertical gap={12}>
        <Flex wrap gap={12}>
          {office.rules.map((rule) => (
            <Typography.Text key={rule.text} type="secondary">
              <CitedText cited={rule} />
            </Typography.Text>
          ))}
        </Flex>
        {holders.length > 0 ? (
          <OfficeTerms terms={holders} />
        ) : (
          <Typography.Text type="secondary">
            还没有登记任职人员。
            {named.map((one) => (
              <span key={one.text}>
                {' '}
                章程列出：
                <CitedText cited={one} />
              </span>
            ))}
          </Typography.Text>
        )}
        {candidates.some(({ state }) => state === 'open') && (
          <CandidateRows candidates={candidates.filter(({ state }) => state === 'open')} />
        )}
        {past.length > 0 && <PastTerms terms={past} />}
      </Flex>
      <RegisterOfficeDialog office={office} isOpen={dialog === 'register'} onClose={close} />
      <NominateDialog office={office} isOpen={dialog === 'nominate'} onClose={close} />
    </Panel>
  );
}
