import type { BillView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { CopyCell } from '../../../ui/copy-cell';

/** For the finance office: everything that a bank form asks for, each line to copy. */
export function Transfer({ bill }: { bill: BillView }) {
  const { account, remark } = bill;
  if (!account || bill.state !== 'open') return null;
  return (
    <Card isFlush title="对公转账">
      <CopyCell id="copy-holder" label="户名" value={account.holder} />
      <CopyCell id="copy-bank" label="开户行" value={account.bank} />
      <CopyCell id="copy-number" label="账号" value={account.number} />
      {remark && <CopyCell id="copy-remark" label="转账附言" value={remark.text} />}
      <View className="transfer-note">
        <ArticleChip article={account.article} />
        {remark && <View className="caption">一次转清时填写这条附言，财务据此认出是贵单位的款项。</View>}
      </View>
    </Card>
  );
}

/** After the transfer: what to send, and to whom, so that the invoice comes. */
export function AfterTransfer({ bill: { invoice } }: { bill: BillView }) {
  if (!invoice) return null;
  const { text, email, contact, phone, warning, article } = invoice;
  return (
    <Card isFlush title="转账之后">
      <View className="transfer-note">{text}</View>
      <CopyCell id="copy-email" label="邮箱" value={email} />
      <CopyCell id="copy-contact" label={contact} value={phone} />
      <View className="transfer-note">
        <ArticleChip article={article} />
        <View className="caption">{warning}。</View>
      </View>
    </Card>
  );
}
