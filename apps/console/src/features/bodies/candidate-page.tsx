import type { Candidate } from '@mengwu/contracts';
import { useParams } from '@tanstack/react-router';
import { Alert, App, Flex, Form } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { dayText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { decisionReason } from '../../ui/decision-reason.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { AgeFact } from './age-fact.tsx';
import { CandidateChecklist } from './candidate-checklist.tsx';
import { CandidateWaivers } from './candidate-waivers.tsx';
import { NoteItem } from './note-item.tsx';
import { useCandidate } from './offices.ts';

export function CandidatePage() {
  const { candidate: id } = useParams({ strict: false }) as { candidate: string };
  const candidate = useCandidate(id);
  return <Loaded query={candidate}>{(loaded) => <CandidateView candidate={loaded} />}</Loaded>;
}

function CandidateView({ candidate }: { candidate: Candidate }) {
  const alliance = useAlliance();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <>
      <PageHeader
        title={`${candidate.office}候选人：${candidate.person.name}`}
        back={{ to: `/alliances/${alliance}/bodies/offices`, label: '返回职务' }}
        aside={
          <StateTag state={candidate.state === 'open' ? 'processing' : candidate.state} text={candidate.stateText} />
        }
        actions={
          <>
            <HistoryButton of={{ kind: 'candidate', id: candidate.id }} />
            <DecisionButton decision={candidate.actions.withdraw} onClick={() => setLeaving(true)}>
              退出候选
            </DecisionButton>
          </>
        }
      />
      <Flex vertical gap={16}>
        <Verdict candidate={candidate} />
        <Panel title="候选人">
          <FactList
            facts={[
              ['单位', candidate.person.unitName],
              ['提名人', candidate.nominatedBy],
              ['拟就任日期', dayText(candidate.takesOfficeOn)],
              ['已任届数', `${candidate.termsServed} 届`],
              ...(candidate.needsBirthday
                ? ([['出生日期', <AgeFact key="age" candidate={candidate} />]] as [string, React.ReactNode][])
                : []),
              ['备注', candidate.note || null],
            ]}
          />
        </Panel>
        {candidate.checklist.length > 0 && <CandidateChecklist candidate={candidate} />}
        <CandidateWaivers candidate={candidate} />
      </Flex>
      <WithdrawDialog candidate={candidate} isOpen={isLeaving} onClose={() => setLeaving(false)} />
    </>
  );
}

function Verdict({ candidate: { stand, state } }: { candidate: Candidate }) {
  if (state !== 'open') return null;
  return stand.allowed ? (
    <Alert
      type="success"
      showIcon
      title="条件齐备，可以提请表决。"
      description="请在“议案与决议”中提出选举议案，表决通过后自动就任。"
    />
  ) : (
    <Alert type="warning" showIcon title="还不能提请表决" description={decisionReason(stand)} />
  );
}

const FORM = 'withdraw-candidate';

function WithdrawDialog({
  candidate,
  isOpen,
  onClose,
}: {
  candidate: Candidate;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { message } = App.useApp();
  const route = 'POST /alliances/:alliance/desk/candidates/:candidate/withdraw';
  const withdraw = useDeskAct(route, { candidate: candidate.id }, () => {
    void message.success('已退出候选。');
    onClose();
  });
  return (
    <ActDialog
      title="退出候选"
      okText="确认退出"
      isDanger
      isOpen={isOpen}
      onClose={onClose}
      act={withdraw}
      formId={FORM}
    >
      <Form<{ note: string }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={(typed) => void withdraw.run(typed)}
      >
        <p>
          {candidate.person.name}不再作为{candidate.office}候选人，正在办理的豁免一并撤回。
        </p>
        <NoteItem label="原因" />
      </Form>
    </ActDialog>
  );
}
