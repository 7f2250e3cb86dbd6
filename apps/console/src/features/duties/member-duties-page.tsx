import type { DutyLedger } from '@mengwu/contracts';
import { useParams } from '@tanstack/react-router';
import { Button, Flex, Statistic } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { dayText } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useLedger } from './duties.ts';
import { EnterDialog } from './enter-dialog.tsx';
import { EntriesPanel } from './entries-panel.tsx';
import { MemberTasksPanel } from './member-tasks-panel.tsx';
import { RemindDialog } from './remind-dialog.tsx';
import { StandingTag, StandingText } from './standing-text.tsx';

export function MemberDutiesPage() {
  const { member } = useParams({ strict: false }) as { member: string };
  const ledger = useLedger(member);
  return <Loaded query={ledger}>{(loaded) => <Ledger ledger={loaded} />}</Loaded>;
}

function Ledger({ ledger }: { ledger: DutyLedger }) {
  const alliance = useAlliance();
  const [doing, setDoing] = useState<'enter' | 'remind' | null>(null);
  const { memberId, memberName, standing, years } = ledger;
  return (
    <>
      <PageHeader
        title={`${memberName}的履职台账`}
        back={{ to: `/alliances/${alliance}/duties`, label: '返回履职台账' }}
        aside={<StandingTag standing={standing} />}
        actions={
          <>
            {standing.state === 'expulsionTrack' && (
              <LinkButton to={`/alliances/${alliance}/departures/new?member=${memberId}`}>建立除名案卷</LinkButton>
            )}
            <Button onClick={() => setDoing('remind')}>书面提醒</Button>
            <Button type="primary" onClick={() => setDoing('enter')}>
              登记履职
            </Button>
          </>
        }
      />
      <Flex vertical gap={16}>
        <Panel title="履职情况" extra={<TextLink to={`/alliances/${alliance}/members/${memberId}`}>成员资料</TextLink>}>
          <p>
            <StandingText standing={standing} />
          </p>
          <Flex gap={32} wrap style={{ marginBlockEnd: 12 }}>
            {years.map(({ year, entries }) => (
              <Statistic key={year} title={`${year} 年`} value={entries} suffix="条" />
            ))}
          </Flex>
          <FactList
            facts={[
              ['最近履职', standing.lastOn ? dayText(standing.lastOn) : '还没有记录'],
              ['从哪天起算', standing.since && dayText(standing.since)],
            ]}
          />
        </Panel>
        <EntriesPanel ledger={ledger} />
        <MemberTasksPanel ledger={ledger} />
      </Flex>
      <EnterDialog ledger={ledger} isOpen={doing === 'enter'} onClose={() => setDoing(null)} />
      <RemindDialog ledger={ledger} isOpen={doing === 'remind'} onClose={() => setDoing(null)} />
    </>
  );
}
