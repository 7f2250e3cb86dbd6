import type { Cited, DecisionView, FundsOverview } from '@mengwu/contracts';
import { Flex } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { Panel } from '../../ui/panel.tsx';

const line = (text: string, decision: DecisionView): Cited | undefined =>
  decision.allowed ? undefined : { text: `${text}：${decision.text}`, article: decision.article };

/** What the charter says about money: what is kept how, and what there is not, with its reason. */
export function RulesPanel({ funds }: { funds: FundsOverview }) {
  const missing = [
    line('会费', funds.dues),
    line('捐赠', funds.donate),
    line('收入', funds.receive),
    line('支出', funds.spend),
    line('成员协议', funds.agree),
  ].flatMap((one) => one ?? []);
  return (
    <Panel title="章程的规定">
      <Flex vertical gap={8}>
        {[...funds.rules, ...missing].map(({ text, article }) => (
          <div key={text}>
            {text} <ArticleTag article={article} />
          </div>
        ))}
      </Flex>
    </Panel>
  );
}
