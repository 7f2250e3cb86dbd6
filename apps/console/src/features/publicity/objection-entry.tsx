import type { DeskObjection } from '@mengwu/contracts';
import { Flex, Tag, theme } from 'antd';
import { instantText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { FileLink } from '../files/file-link.tsx';
import type { Answering } from './resolve-dialog.tsx';

const tone = { open: 'error', sustained: 'warning', dismissed: 'default', ended: 'default' } as const;

interface ObjectionEntryProps {
  objection: DeskObjection;
  onAnswer: (outcome: Answering['outcome']) => void;
}

export function ObjectionEntry({ objection, onAnswer }: ObjectionEntryProps) {
  const { token } = theme.useToken();
  const { memberName, personName, madeAt, state, stateText, reason, files, answer, decidedAt, actions } = objection;
  return (
    <section
      aria-label={`${memberName}的异议`}
      style={{ borderInlineStart: `3px solid ${token.colorBorder}`, paddingInlineStart: 12 }}
    >
      <Flex wrap gap={8} align="center">
        <strong>{memberName}</strong>
        <span className="muted">
          {personName} · {instantText(madeAt)}
        </span>
        <Tag color={tone[state]}>{stateText}</Tag>
      </Flex>
      <div className="text-pre">{reason}</div>
      <Flex gap={12} wrap>
        {files.map((file) => (
          <FileLink key={file.id} file={file} />
        ))}
      </Flex>
      {answer && (
        <div className="muted">
          {decidedAt && `${instantText(decidedAt)} `}答复：{answer}
        </div>
      )}
      {state === 'open' && (
        <Flex gap={8} style={{ marginBlockStart: 8 }}>
          <DecisionButton decision={actions.resolve} onClick={() => onAnswer('dismissed')}>
            异议不成立
          </DecisionButton>
          <DecisionButton decision={actions.resolve} danger onClick={() => onAnswer('sustained')}>
            异议成立
          </DecisionButton>
        </Flex>
      )}
    </section>
  );
}
