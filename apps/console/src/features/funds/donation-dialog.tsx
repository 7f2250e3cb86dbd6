import type { FileView, FundsOverview } from '@mengwu/contracts';
import { App, Form, Input, Select } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { fenOfYuan } from '../../ui/money.ts';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { FilePicker } from '../files/file-picker.tsx';
import { AmountItem } from './amount-item.tsx';
import { useRecordDonation } from './book.ts';
import { clauseOptions, partyOf, type TypedParty } from './funds.view.ts';
import { PartyItems } from './party-items.tsx';

const FORM = 'record-donation';

interface Typed extends TypedParty {
  yuan: string;
  receivedOn: string;
  purpose: string;
  note?: string;
  file: FileView;
}

export interface BookingDialogProps {
  funds: FundsOverview;
  isOpen: boolean;
  onClose: () => void;
}

export function DonationDialog({ funds, isOpen, onClose }: BookingDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const record = useRecordDonation(() => {
    void message.success('捐赠已登记，可以出具感谢函。');
    form.resetFields();
    onClose();
  });
  useFieldProblems(form, record.error);
  const send = ({ yuan, receivedOn, purpose, note = '', file, ...donor }: Typed) =>
    void record.run({
      ...{ donor: partyOf(donor), amountFen: fenOfYuan(yuan) ?? 0, receivedOn, purpose, note, file: file.id },
    });
  return (
    <ActDialog title="登记捐赠" okText="登记" isOpen={isOpen} onClose={onClose} act={record} formId={FORM} width={600}>
      <Form<Typed> id={FORM} form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <PartyItems label="捐赠方" />
        <AmountItem />
        <DayItem name="receivedOn" label="到账日期" message="请选择到账日期。" />
        <Form.Item
          name="purpose"
          label={
            <>
              捐赠用途 <ArticleTag article={funds.rules[0]?.article} />
            </>
          }
          extra="用途须在章程规定的业务范围之内。"
          rules={[{ required: true, message: '请选择用途。' }]}
        >
          <Select options={clauseOptions(funds.purposes)} placeholder="选择章程中的业务范围" />
        </Form.Item>
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
