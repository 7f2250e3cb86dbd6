import type { BillView } from '@mengwu/contracts';
import { Alert, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText, instantText } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { BillLines } from './bill-lines.tsx';

/** What is owed, why, until when, and into which account. */
export function BillDetails({ bill }: { bill: BillView }) {
  const { account, remark, invoice, payment, periodNote, dueOn, paidAt } = bill;
  const copied = (text: string): ReactNode => (
    <Typography.Text copyable={{ tooltips: ['复制', '已复制'] }}>{text}</Typography.Text>
  );
  return (
    <Flex vertical gap={16}>
      <FactList
        columns={1}
        facts={[
          ['缴费单位', bill.payerName],
          ['事项', bill.title],
          ['状态', <StateTag key="state" state={bill.state} text={bill.stateText} />],
          ['所属期间', `${dayText(bill.periodFrom)} 至 ${dayText(bill.periodTo)}`],
          ['缴费期限', dueOn ? dayText(dueOn) : '章程未规定'],
          ['开单时间', instantText(bill.issuedAt)],
          ...(paidAt ? [['缴清时间', instantText(paidAt)] as [string, ReactNode]] : []),
          ...(payment ? [['微信支付', payment.stateText] as [string, ReactNode]] : []),
        ]}
      />
      {periodNote && <Alert type="info" showIcon title={periodNote} />}
      <BillLines bill={bill} />
      {account && (
        <Panel title="收款账户" extra={<ArticleTag article={account.article} />}>
          <FactList
            columns={1}
            facts={[
              ['户名', copied(account.holder)],
              ['开户行', copied(account.bank)],
              ['账号', copied(account.number)],
            ]}
          />
        </Panel>
      )}
      {remark && (
        <Panel title="汇款备注" extra={<ArticleTag article={remark.article} />}>
          {copied(remark.text)}
        </Panel>
      )}
      {invoice && (
        <Panel title="开票与凭证" extra={<ArticleTag article={invoice.article} />}>
          <p style={{ marginBlockStart: 0 }}>{invoice.text}</p>
          <FactList
            columns={1}
            facts={[
              ['邮箱', copied(invoice.email)],
              [invoice.contact, copied(invoice.phone)],
              ['提醒', invoice.warning],
            ]}
          />
        </Panel>
      )}
    </Flex>
  );
}
