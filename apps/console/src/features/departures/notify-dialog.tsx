import type { DeskDeparture } from '@mengwu/contracts';
import { App, Form, InputNumber } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useExpulsionForm } from './departures.ts';

const FORM = 'notify-member';

/** The member is told the grounds, and gets its time to reply. */
export function NotifyDialog({ departure, onClose }: { departure: DeskDeparture; onClose: () => void }) {
  const { message } = App.useApp();
  const form = useExpulsionForm(departure.memberId);
  const act = useDeskAct(
    'POST /alliances/:alliance/desk/departures/:departure/notify',
    { departure: departure.id },
    () => {
      void message.success('已告知成员，申辩期开始。');
      onClose();
    },
  );
  return (
    <ActDialog title="告知成员" okText="告知并开始申辩期" isOpen onClose={onClose} act={act} formId={FORM}>
      <Loaded query={form}>
        {({ replyDays: { shortest, usual, longest } }) => (
          <Form<{ replyDays: number }>
            id={FORM}
            layout="vertical"
            requiredMark={false}
            initialValues={{ replyDays: usual }}
            onFinish={(typed) => void act.run(typed)}
          >
            <p>
              将把除名情形、事实和材料告知{departure.memberName}的全体人员。申辩期内不能提请表决；告知后内容不再修改。
            </p>
            <Form.Item
              name="replyDays"
              label="申辩期（天）"
              extra={`章程没有写明申辩期限，请在 ${shortest} 至 ${longest} 天之间确定；告知当天不计入。`}
              rules={[{ required: true, message: '请填写天数。' }]}
            >
              <InputNumber min={shortest} max={longest} precision={0} style={{ width: 160 }} />
            </Form.Item>
          </Form>
        )}
      </Loaded>
    </ActDialog>
  );
}
