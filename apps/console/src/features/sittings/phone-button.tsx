import { PhoneOutlined } from '@ant-design/icons';
import type { Participant } from '@mengwu/contracts';
import { Button, Typography } from 'antd';
import { useState } from 'react';
import { explainError } from '../../ui/explain-error.ts';
import { useOpenPhone } from './sitting-acts.ts';

/** Opens one number to call; that it was opened stays in the history of the sitting. */
export function PhoneButton({ sitting, participant }: { sitting: string; participant: Participant }) {
  const [phone, setPhone] = useState<string | null>(null);
  const open = useOpenPhone(sitting, (opened) => setPhone(opened.phone));
  if (phone) return <a href={`tel:${phone}`}>{phone}</a>;
  if (!participant.hasPhone) return <Typography.Text type="secondary">没有手机号</Typography.Text>;
  return (
    <>
      <Button
        size="small"
        type={participant.isUnreached ? 'default' : 'text'}
        icon={<PhoneOutlined aria-hidden />}
        loading={open.isRunning}
        aria-label={`查看${participant.name}的手机号`}
        onClick={() => void open.run(participant.mandate)}
      >
        查看号码
      </Button>
      {open.error !== null && <Typography.Text type="warning">{explainError(open.error, 'act').text}</Typography.Text>}
    </>
  );
}
