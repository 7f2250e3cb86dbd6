import type { FundsOverview } from '@mengwu/contracts';
import { Flex, Statistic } from 'antd';
import { yuanText } from '../../ui/money.ts';
import { Panel } from '../../ui/panel.tsx';

/** What is there, and what it came from. */
export function BalancePanel({ funds }: { funds: FundsOverview }) {
  return (
    <Panel title="余额">
      <Flex gap={32} wrap>
        <Statistic title="可用余额" value={yuanText(funds.balanceFen)} styles={{ content: { fontWeight: 600 } }} />
        {funds.accounts.map(({ label, amountFen }) => (
          <Statistic key={label} title={label} value={yuanText(amountFen)} styles={{ content: { fontSize: 18 } }} />
        ))}
      </Flex>
    </Panel>
  );
}
