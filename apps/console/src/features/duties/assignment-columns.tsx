import type { DeskAssignment } from '@mengwu/contracts';
import { Flex, type TableColumnsType, Tag } from 'antd';
import { instantText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { FileLink } from '../files/file-link.tsx';
import type { AnswerAct } from './answer-dialog.tsx';
import { assignmentTones } from './standing.view.ts';

/** The answer of each member, and what the desk may do with it. */
export function assignmentColumns(
  alliance: string,
  onAct: (assignment: DeskAssignment, act: AnswerAct) => void,
): TableColumnsType<DeskAssignment> {
  return [
    {
      title: '成员',
      render: (_, { memberId, memberName }) => (
        <TextLink to={`/alliances/${alliance}/duties/members/${memberId}`}>{memberName}</TextLink>
      ),
    },
    {
      title: '状态',
      render: (_, { state, stateText, isOverdue }) => (
        <>
          <StateTag state={assignmentTones[state]} text={stateText} /> {isOverdue && <Tag color="error">已超期</Tag>}
        </>
      ),
    },
    {
      title: '答复',
      width: 360,
      render: (_, { answer, files, answeredBy, answeredAt, remark }) => (
        <Flex vertical gap={2} align="start">
          {answeredAt && (
            <span className="muted">
              {answeredBy} · {instantText(answeredAt)}
            </span>
          )}
          {answer && <span className="text-pre">{answer}</span>}
          {files.map((file) => (
            <FileLink key={file.id} file={file} />
          ))}
          {remark && <span className="muted">秘书处：{remark}</span>}
        </Flex>
      ),
    },
    { title: '操作', render: (_, assignment) => <Acts assignment={assignment} onAct={onAct} /> },
  ];
}

interface ActsProps {
  assignment: DeskAssignment;
  onAct: (assignment: DeskAssignment, act: AnswerAct) => void;
}

function Acts({ assignment, onAct }: ActsProps) {
  const { actions, state } = assignment;
  if (state === 'confirmed' || state === 'cancelled') return null;
  return (
    <Flex gap={8}>
      <DecisionButton
        size="small"
        type="primary"
        decision={actions.confirm}
        onClick={() => onAct(assignment, 'confirm')}
      >
        确认
      </DecisionButton>
      <DecisionButton size="small" decision={actions.return} onClick={() => onAct(assignment, 'return')}>
        退回
      </DecisionButton>
      <DecisionButton size="small" decision={actions.cancel} onClick={() => onAct(assignment, 'cancel')}>
        取消
      </DecisionButton>
    </Flex>
  );
}
