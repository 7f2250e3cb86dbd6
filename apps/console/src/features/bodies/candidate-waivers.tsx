import type { Candidate, DecisionView, WaiverKind, WaiverView } from '@mengwu/contracts';
import { Alert, App, Flex, Form, Input, Steps, Typography } from 'antd';
import { useState } from 'react';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { decisionReason } from '../../ui/decision-reason.ts';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { NoteItem } from './note-item.tsx';

const kinds: Record<WaiverKind, string> = { age: '申请超龄任职', term: '申请延长任期' };

/** Where the charter lets a condition be waived: who has to agree, and how far it is. Nobody waives her own. */
export function CandidateWaivers({ candidate }: { candidate: Candidate }) {
  const [asking, setAsking] = useState<WaiverKind>();
  const { waivers, actions } = candidate;
  const offered = (
    [
      ['age', actions.waiveAge],
      ['term', actions.waiveTerm],
    ] as const
  ).filter(([, may]) => isOffered(may));
  if (waivers.length === 0 && offered.length === 0) return null;
  return (
    <Panel
      title="豁免"
      extra={
        <Flex gap={8}>
          {offered.map(([kind, may]) => (
            <DecisionButton key={kind} size="small" decision={may} onClick={() => setAsking(kind)}>
              {kinds[kind]}
            </DecisionButton>
          ))}
        </Flex>
      }
    >
      {waivers.length === 0 ? (
        <Typography.Text type="secondary">
          尚未申请。章程允许的豁免须按下列步骤办理，本人不能办理自己的豁免。
        </Typography.Text>
      ) : (
        <Flex vertical gap={20}>
          {waivers.map((waiver) => (
            <Waiver key={waiver.id} waiver={waiver} />
          ))}
        </Flex>
      )}
      {asking && <AskDialog candidate={candidate} kind={asking} onClose={() => setAsking(undefined)} />}
    </Panel>
  );
}

/** A waiver that nobody needs, or that the charter does not know, is not spoken of. */
function isOffered(may: DecisionView): boolean {
  return (
    may.allowed || !['waiver_not_needed', 'waiver_not_provided', 'waiver_open', 'candidate_closed'].includes(may.code)
  );
}

function Waiver({ waiver }: { waiver: WaiverView }) {
  const { message } = App.useApp();
  const [settling, setSettling] = useState<'approve' | 'refuse'>();
  const close = () => setSettling(undefined);
  const record = { waiver: waiver.id };
  const approve = useDeskAct('POST /alliances/:alliance/desk/waivers/:waiver/approve', record, () => {
    void message.success('已批准。');
    close();
  });
  const refuse = useDeskAct('POST /alliances/:alliance/desk/waivers/:waiver/refuse', record, () => {
    void message.success('已记录不予批准。');
    close();
  });
  const act = settling === 'refuse' ? refuse : approve;
  const isLive = waiver.state === 'asked' || waiver.state === 'voted';
  const { approve: mayApprove } = waiver.actions;
  return (
    <Flex vertical gap={10}>
      <Flex gap={12} wrap align="center">
        <Typography.Text strong>{waiver.kindText}</Typography.Text>
        <StateTag state={waiver.state === 'approved' ? 'admitted' : waiver.state} text={waiver.stateText} />
        <Typography.Text type="secondary">
          {instantText(waiver.askedAt)} 申请：{waiver.reason}
        </Typography.Text>
      </Flex>
      <Steps
        size="small"
        current={waiver.steps.filter(({ isDone }) => isDone).length}
        status={waiver.state === 'refused' ? 'error' : 'process'}
        items={waiver.steps.map(({ text, article, by }) => ({
          title: text,
          content: (
            <Flex vertical gap={2}>
              {by && <span>{by}</span>}
              <ArticleTag article={article} />
            </Flex>
          ),
        }))}
      />
      {waiver.conflict && (
        <Alert
          type="warning"
          showIcon
          title={
            <span>
              {waiver.conflict.text} <ArticleTag article={waiver.conflict.article} />
            </span>
          }
        />
      )}
      {isLive && (
        <Flex vertical gap={6}>
          <Flex gap={8} wrap>
            <DecisionButton decision={mayApprove} type="primary" onClick={() => setSettling('approve')}>
              秘书处批准
            </DecisionButton>
            <DecisionButton decision={waiver.actions.refuse} onClick={() => setSettling('refuse')}>
              不予批准
            </DecisionButton>
          </Flex>
          {!mayApprove.allowed && <Typography.Text type="warning">{decisionReason(mayApprove)}</Typography.Text>}
        </Flex>
      )}
      <ActDialog
        title={settling === 'refuse' ? '不予批准' : '批准豁免'}
        okText="确认"
        isDanger={settling === 'refuse'}
        isOpen={settling !== undefined}
        onClose={close}
        act={act}
        formId="settle-waiver"
      >
        <Form<{ note: string }>
          id="settle-waiver"
          layout="vertical"
          requiredMark={false}
          onFinish={(typed) => void act.run(typed)}
        >
          <p>
            {waiver.kindText}：{waiver.reason}
          </p>
          <NoteItem label="意见" />
        </Form>
      </ActDialog>
    </Flex>
  );
}

const FORM = 'ask-waiver';

function AskDialog({ candidate, kind, onClose }: { candidate: Candidate; kind: WaiverKind; onClose: () => void }) {
  const { message } = App.useApp();
  const route = 'POST /alliances/:alliance/desk/candidates/:candidate/waivers';
  const ask = useDeskAct(route, { candidate: candidate.id }, () => {
    void message.success('豁免已申请。');
    onClose();
  });
  return (
    <ActDialog title={kinds[kind]} okText="申请" isOpen onClose={onClose} act={ask} formId={FORM}>
      <Form<{ reason: string }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) => void ask.run({ kind, reason })}
      >
        <p>为{candidate.person.name}申请。章程要求表决的，请随后在“议案与决议”中提出豁免议案。</p>
        <Form.Item
          name="reason"
          label="理由"
          rules={[{ required: true, min: 2, whitespace: true, message: '请写明理由。' }]}
        >
          <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 3, maxRows: 8 }} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
