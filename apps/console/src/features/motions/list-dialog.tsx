import type { DeskSittingCard } from '@mengwu/contracts';
import { Alert, App, Form, Select } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { instantText } from '../../ui/dates.ts';
import { useList } from './motion-acts.ts';
import type { MotionDialogProps } from './motion-dialogs.tsx';
import { useComingSittings } from './motions.ts';

const FORM = 'list-motion';
const NONE = 'none';
const TAKING = new Set<DeskSittingCard['state']>(['planned', 'convened', 'open']);

/** Puts a motion on the agenda of a sitting of the body whose turn it is. */
export function ListDialog({ motion, onClose }: MotionDialogProps) {
  const { message } = App.useApp();
  const sittings = useComingSittings(true);
  const act = useList(motion.id, ({ sitting }) => {
    void message.success(sitting ? '已列入会议议程。' : '已移出议程。');
    onClose();
  });
  const possible = (sittings.data?.items ?? []).filter(
    ({ bodyName, state }) => bodyName === motion.bodyName && TAKING.has(state),
  );
  const options = [
    ...possible.map(({ id, title, startsAt, stateText }) => ({
      value: id,
      label: `${title}（${instantText(startsAt)}，${stateText}）`,
    })),
    ...(motion.sitting ? [{ value: NONE, label: '移出议程，暂不列入' }] : []),
  ];
  const send = ({ sitting }: { sitting: string }) => void act.run({ sitting: sitting === NONE ? null : sitting });
  return (
    <ActDialog title="列入会议" okText="确定" isOpen onClose={onClose} act={act} formId={FORM}>
      <Form<{ sitting: string }> id={FORM} layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item
          name="sitting"
          label={`${motion.bodyName}的会议`}
          rules={[{ required: true, message: '请选择会议。' }]}
        >
          <Select loading={sittings.isPending} options={options} placeholder="请选择" />
        </Form.Item>
        {sittings.isSuccess && possible.length === 0 && (
          <Alert type="info" showIcon title={`${motion.bodyName}没有筹备中的会议，请先在“议事会议”中筹备。`} />
        )}
      </Form>
    </ActDialog>
  );
}
