import { Flex } from 'antd';
import { useState } from 'react';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AgreementDialog } from './agreement-dialog.tsx';
import { AgreementsPanel } from './agreements-panel.tsx';
import { BalancePanel } from './balance-panel.tsx';
import { DonationDialog } from './donation-dialog.tsx';
import { ExportPanel } from './export-panel.tsx';
import { useFunds } from './funds.ts';
import { IncomeDialog } from './income-dialog.tsx';
import { MovementsTable } from './movements-table.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { SpendingDialog } from './spending-dialog.tsx';

type Booking = 'donation' | 'income' | 'spending' | 'agreement';

export function FundsPage() {
  const funds = useFunds();
  const [booking, setBooking] = useState<Booking>();
  const close = () => setBooking(undefined);
  return (
    <Loaded query={funds}>
      {(loaded) => (
        <>
          <PageHeader
            title="经费"
            hint="收入和支出只限章程规定的来源和用途；账目不能修改，登记有误请冲销"
            actions={
              <>
                <DecisionButton decision={loaded.donate} onClick={() => setBooking('donation')}>
                  登记捐赠
                </DecisionButton>
                <DecisionButton decision={loaded.receive} onClick={() => setBooking('income')}>
                  登记收入
                </DecisionButton>
                <DecisionButton decision={loaded.agree} onClick={() => setBooking('agreement')}>
                  登记协议
                </DecisionButton>
                <DecisionButton type="primary" decision={loaded.spend} onClick={() => setBooking('spending')}>
                  登记支出
                </DecisionButton>
              </>
            }
          />
          <Flex vertical gap={16}>
            {loaded.agree.allowed ? <AgreementsPanel /> : <BalancePanel funds={loaded} />}
            <RulesPanel funds={loaded} />
            {!loaded.agree.allowed && (
              <>
                <MovementsTable />
                <ExportPanel />
              </>
            )}
          </Flex>
          <DonationDialog funds={loaded} isOpen={booking === 'donation'} onClose={close} />
          <IncomeDialog funds={loaded} isOpen={booking === 'income'} onClose={close} />
          <SpendingDialog funds={loaded} isOpen={booking === 'spending'} onClose={close} />
          <AgreementDialog funds={loaded} isOpen={booking === 'agreement'} onClose={close} />
        </>
      )}
    </Loaded>
  );
}
