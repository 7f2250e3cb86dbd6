import type { DeskDeparture, FileView } from '@mengwu/contracts';
import { App, Form, Input, Radio } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { FilePicker } from '../files/file-picker.tsx';

const FORM = 'file-decision';

interface Filing {
  outcome: 'approved' | 'refused';
  number: string;
  decidedOn: string;
  file: FileView;
}

/** The paper in which a body agreed or refused is recorded; its day decides the last day. */
export function FileDialog({ departure, onClose }: { departure: DeskDeparture; onClose: () => void }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Filing>();
  const act = useDeskAct(
    'POST /alliances/:alliance/desk/departures/:departure/file',
    { departure: departure.id },
    () => {
      void message.success('批准文件已登记，成员会收到消息。');
      onClose();
    },
  );
  useFieldProblems(form, act.error);
  const { approver, track } = departure;
  return (
    <ActDialog title="登记批准文件" okText="登记" isOpen onClose={onClose} act={act} formId={FORM}>
      <Form<Filing>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ outcome: 'approved' }}
        onFinish={({ file, ...typed }) => void act.run({ ...typed, file: file.id })}
      >
        <p>
          按章程报{approver ?? '有关机构'}批准，把批准文件登记在这里。 <ArticleTag article={departure.article} />
        </p>
        <Form.Item name="outcome" label="结果">
          <Radio.Group
            optionType="button"
            options={[
              { value: 'approved', label: track === 'lapse' ? '确认退出' : '批准' },
              { value: 'refused', label: track === 'lapse' ? '不确认' : '不批准' },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="number"
          label="文件编号"
          rules={[{ required: true, whitespace: true, message: '请填写文件编号。' }]}
        >
          <Input maxLength={60} placeholder="例如 理〔2026〕5号" />
        </Form.Item>
        <DayItem
          name="decidedOn"
          label="批准日期"
          message="请选择批准日期。"
          extra="不早于提出之日，不晚于今天；这一天决定成员的最后一天。"
        />
        <Form.Item name="file" label="批准文件" rules={[{ required: true, message: '请上传批准文件。' }]}>
          <FilePicker purpose="departure" />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
