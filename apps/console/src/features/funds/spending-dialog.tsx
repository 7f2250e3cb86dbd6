import type { FileView, SpendingBasis } from '@mengwu/contracts';
import { Alert, App, Form, Input, Radio, Select } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { fenOfYuan, yuanText } from '../../ui/money.ts';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { FilePicker } from '../files/file-picker.tsx';
import { AmountItem } from './amount-item.tsx';
import { useRecordSpending } from './book.ts';
import type { BookingDialogProps } from './donation-dialog.tsx';
import { bases, clauseOptions, partyOf, type TypedParty } from './funds.view.ts';
import { PartyItems } from './party-items.tsx';

const FORM = 'record-spending';

interface Typed extends TypedParty {
  basis: SpendingBasis;
  yuan: string;
  paidOn: string;
  purpose: string;
  note?: string;
  file: FileView;
}

export function SpendingDialog({ funds, isOpen, onClose }: BookingDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const record = useRecordSpending(() => {
    void message.success('支出已登记。');
    form.resetFields();
    onClose();
  });
  useFieldProblems(form, record.error);
  const send = ({ basis, yuan, paidOn, purpose, note = '', file, ...payee }: Typed) =>
    void record.run({
      ...{ payee: partyOf(payee), basis, amountFen: fenOfYuan(yuan) ?? 0, paidOn, purpose, note, file: file.id },
    });
  return (
    <ActDialog title="登记支出" okText="登记" isOpen={isOpen} onClose={onClose} act={record} formId={FORM} width={600}>
      <Form<Typed>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ basis: 'purchase' }}
        onFinish={send}
      >
        {!funds.distribute.allowed && (
          <Alert
            type="info"
            style={{ marginBlockEnd: 16 }}
            title={
              <>
                {funds.distribute.text} <ArticleTag article={funds.distribute.article} />
              </>
            }
          />
        )}
        <Form.Item
          name="purpose"
          label={
            <>
              用途 <ArticleTag article={funds.rules[0]?.article} />
            </>
          }
          rules={[{ required: true, message: '请选择用途。' }]}
        >
          <Select options={clauseOptions(funds.purposes)} placeholder="选择章程中的业务范围" />
        </Form.Item>
        <Form.Item name="basis" label="支出性质">
          <Radio.Group optionType="button" options={[...bases]} />
        </Form.Item>
        <PartyItems label="收款方" />
        <AmountItem label={`金额（元），可用余额 ${yuanText(funds.balanceFen)}`} />
        <DayItem name="paidOn" label="支付日期" message="请选择支付日期。" />
        <Form.Item name="note" label="说明（选填）">
          <Input.TextArea maxLength={300} autoSize={{ minRows: 2, maxRows: 4 }} />
        </Form.Item>
        <Form.Item name="file" label="合同或票据" rules={[{ required: true, message: '请上传合同或票据。' }]}>
          <FilePicker purpose="voucher" />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
