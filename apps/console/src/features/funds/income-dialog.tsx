import type { FileView } from '@mengwu/contracts';
import { App, Form, Input, Select } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { fenOfYuan } from '../../ui/money.ts';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { FilePicker } from '../files/file-picker.tsx';
import { AmountItem } from './amount-item.tsx';
import { useRecordIncome } from './book.ts';
import type { BookingDialogProps } from './donation-dialog.tsx';
import { clauseOptions, partyOf, type TypedParty } from './funds.view.ts';
import { PartyItems } from './party-items.tsx';

const FORM = 'record-income';

interface Typed extends TypedParty {
  yuan: string;
  receivedOn: string;
  source: string;
  note?: string;
  file: FileView;
}

export function IncomeDialog({ funds, isOpen, onClose }: BookingDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const record = useRecordIncome(() => {
    void message.success('收入已登记。');
    form.resetFields();
    onClose();
  });
  useFieldProblems(form, record.error);
  const send = ({ yuan, receivedOn, source, note = '', file, ...payer }: Typed) =>
    void record.run({
      ...{ payer: partyOf(payer), amountFen: fenOfYuan(yuan) ?? 0, receivedOn, source, note, file: file.id },
    });
  return (
    <ActDialog title="登记收入" okText="登记" isOpen={isOpen} onClose={onClose} act={record} formId={FORM} width={600}>
      <Form<Typed> id={FORM} form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item
          name="source"
          label="收入来源"
          extra="来源以章程规定为准。微信缴纳的会费和会议费会自动入账，不在这里登记。"
          rules={[{ required: true, message: '请选择收入来源。' }]}
        >
          <Select options={clauseOptions(funds.sources)} placeholder="选择章程中的经费来源" />
        </Form.Item>
        <PartyItems label="付款方" />
        <AmountItem />
        <DayItem name="receivedOn" label="到账日期" message="请选择到账日期。" />
        <Form.Item name="note" label="说明（选填）">
          <Input.TextArea maxLength={300} autoSize={{ minRows: 2, maxRows: 4 }} />
        </Form.Item>
        <Form.Item name="file" label="到账凭证" rules={[{ required: true, message: '请上传到账凭证。' }]}>
          <FilePicker purpose="voucher" />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
