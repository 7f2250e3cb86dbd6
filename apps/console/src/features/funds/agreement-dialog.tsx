import type { FileView } from '@mengwu/contracts';
import { App, Form, Input, Select } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { fenOfYuan } from '../../ui/money.ts';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { FilePicker } from '../files/file-picker.tsx';
import { AmountItem } from './amount-item.tsx';
import { useRecordAgreement } from './book.ts';
import type { BookingDialogProps } from './donation-dialog.tsx';
import { clauseOptions } from './funds.view.ts';
import { MemberSelect } from './member-select.tsx';

const FORM = 'record-agreement';

interface Typed {
  title: string;
  memberIds: string[];
  purpose: string;
  yuan: string;
  signedOn: string;
  file: FileView;
}

/** C18: members have agreed on who bears which costs; the desk keeps the paper. */
export function AgreementDialog({ funds, isOpen, onClose }: BookingDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const record = useRecordAgreement(() => {
    void message.success('协议已登记。');
    form.resetFields();
    onClose();
  });
  useFieldProblems(form, record.error);
  const send = ({ yuan, file, ...typed }: Typed) =>
    void record.run({ ...typed, amountFen: fenOfYuan(yuan) ?? 0, file: file.id });
  return (
    <ActDialog
      title="登记经费协议"
      okText="登记"
      isOpen={isOpen}
      onClose={onClose}
      act={record}
      formId={FORM}
      width={600}
    >
      <Form<Typed> id={FORM} form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <p>
          活动和运行经费由成员以协议方式解决。 <ArticleTag article={funds.spend.allowed ? null : funds.spend.article} />
        </p>
        <Form.Item
          name="title"
          label="协议名称"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写协议名称。' }]}
        >
          <Input maxLength={120} placeholder="例如 2026年研讨会费用分担协议" />
        </Form.Item>
        <Form.Item
          name="memberIds"
          label="参加协议的成员"
          rules={[{ required: true, type: 'array', min: 2, message: '请至少选择两个成员。' }]}
        >
          <MemberSelect isMultiple />
        </Form.Item>
        <Form.Item name="purpose" label="用途" rules={[{ required: true, message: '请选择用途。' }]}>
          <Select options={clauseOptions(funds.purposes)} placeholder="选择章程中的任务" />
        </Form.Item>
        <AmountItem label="协议总额（元）" />
        <DayItem name="signedOn" label="签订日期" message="请选择签订日期。" />
        <Form.Item name="file" label="协议文件" rules={[{ required: true, message: '请上传协议扫描件。' }]}>
          <FilePicker purpose="voucher" />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
