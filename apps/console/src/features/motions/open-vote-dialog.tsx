import { Alert, App, Form, Radio } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { instantOfWallClock } from '../../ui/dates.ts';
import { DayItem } from '../../ui/day-item.tsx';
import { useOpenVote } from './motion-acts.ts';
import type { MotionDialogProps } from './motion-dialogs.tsx';

const FORM = 'open-vote';

interface Typed {
  manner: 'named' | 'secret';
  deadline?: string;
}

/** From here on it is fixed who may vote, and by which rules. */
export function OpenVoteDialog({ motion, onClose }: MotionDialogProps) {
  const { message } = App.useApp();
  const act = useOpenVote(motion.id, () => {
    void message.success('表决开始，正在通知有权表决的人员。');
    onClose();
  });
  const send = ({ manner, deadline }: Typed) =>
    void act.run({ manner, deadline: deadline ? instantOfWallClock(deadline) : null });
  return (
    <ActDialog title="开始表决" okText="开始表决" isOpen onClose={onClose} act={act} formId={FORM}>
      <Form<Typed>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        initialValues={{ manner: motion.kind === 'election' ? 'secret' : 'named' }}
        onFinish={send}
      >
        <Alert
          type="info"
          showIcon
          title="从现在起，表决名单和规则不再变化。"
          description="到会的应到人员可以投票；与议案有关的人员回避，不计入应到和到会。"
          style={{ marginBlockEnd: 16 }}
        />
        <Form.Item name="manner" label="表决方式">
          <Radio.Group
            options={[
              { value: 'named', label: '记名表决' },
              { value: 'secret', label: '无记名表决' },
            ]}
          />
        </Form.Item>
        <DayItem
          name="deadline"
          label="投票截止时间（可不填）"
          message="请选择截止时间。"
          hasTime
          isOptional
          extra="不填则由您宣布结束；北京时间"
        />
      </Form>
    </ActDialog>
  );
}
