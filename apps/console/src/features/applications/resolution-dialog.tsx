import type { FileView } from '@mengwu/contracts';
import { App, Form, Input, Radio } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { FilePicker } from '../files/file-picker.tsx';
import { type Resolution, useRecordResolution } from './record-resolution.ts';
import type { DecisionDialogProps } from './review-dialogs.tsx';

const FORM = 'record-resolution';

type Typed = Omit<Resolution, 'file'> & { file: FileView };

export function ResolutionDialog({ application, isOpen, onClose }: DecisionDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const record = useRecordResolution(application.id, () => {
    void message.success('决议已录入，申请人会收到消息。');
    onClose();
  });
  useFieldProblems(form, record.error);
  return (
    <ActDialog title="录入决议" okText="确认录入" isOpen={isOpen} onClose={onClose} act={record} formId={FORM}>
      <Form<Typed>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ outcome: 'approved' }}
        onFinish={({ file, ...typed }) => record.run({ ...typed, file: file.id })}
      >
        <p>
          记录关于{application.name}入会的决议。
          <ArticleTag article={application.next?.article} />
        </p>
        <Form.Item name="outcome" label="决议结果">
          <Radio.Group
            optionType="button"
            options={[
              { value: 'approved', label: '同意入会' },
              { value: 'refused', label: '不同意入会' },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="number"
          label="决议编号"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写决议编号。' }]}
        >
          <Input maxLength={40} placeholder="例如 理事会〔2026〕3号" />
        </Form.Item>
        <DayItem name="decidedOn" label="决议日期" message="请选择决议日期。" />
        <Form.Item name="file" label="决议文件" rules={[{ required: true, message: '请上传决议文件。' }]}>
          <FilePicker />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
