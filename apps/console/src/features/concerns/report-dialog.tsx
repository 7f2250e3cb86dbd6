import { App, Form, Input, Radio } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { type Report, useMakeReport } from './concerns.ts';

const FORM = 'make-report';

interface ReportDialogProps {
  bodyName: string;
  isOpen: boolean;
  onClose: () => void;
}

export function ReportDialog({ bodyName, isOpen, onClose }: ReportDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Report>();
  const kind = Form.useWatch('kind', form);
  const report = useMakeReport(() => {
    void message.success('报告已生成并存档。');
    form.resetFields();
    onClose();
  });
  useFieldProblems(form, report.error);
  return (
    <ActDialog
      title={`向${bodyName}提交报告`}
      okText="提交"
      isOpen={isOpen}
      onClose={onClose}
      act={report}
      formId={FORM}
    >
      <Form<Report>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'concerns', text: '' }}
        onFinish={(typed) => void report.run({ ...typed, text: typed.text ?? '' })}
      >
        <Form.Item name="kind" label="类别">
          <Radio.Group
            optionType="button"
            options={[
              { value: 'concerns', label: '意见建议汇总' },
              { value: 'work', label: '工作汇报' },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="title"
          label="标题"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写标题。' }]}
        >
          <Input maxLength={60} placeholder="例如 2026年一季度成员意见汇总" />
        </Form.Item>
        <DayItem name="fromOn" label="起始日期" message="请选择起始日期。" />
        <DayItem name="toOn" label="结束日期" message="请选择结束日期。" />
        <Form.Item
          name="text"
          label={kind === 'work' ? '工作情况' : '说明（选填）'}
          extra={kind === 'work' ? undefined : '这段时间内收到的意见和答复会自动列入报告。'}
          rules={kind === 'work' ? [{ required: true, min: 2, whitespace: true, message: '请写明工作情况。' }] : []}
        >
          <Input.TextArea maxLength={4000} showCount autoSize={{ minRows: 4, maxRows: 14 }} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
