import type { ExpulsionForm } from '@mengwu/contracts';
import { Flex, Steps } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { Panel } from '../../ui/panel.tsx';

/** By which steps the charter expels, and how the member stands by its duties. */
export function PathPanel({ form }: { form: ExpulsionForm }) {
  const { path, standing } = form;
  const steps = [
    { who: '秘书处', does: '建立案卷', article: '' },
    ...path.filter(({ who }) => who === '秘书处'),
    { who: '成员', does: '收到告知，在期限内申辩', article: '' },
    ...path.filter(({ who }) => who !== '秘书处'),
  ];
  return (
    <Flex vertical gap={16}>
      <Panel title="办理步骤">
        <Steps
          orientation="vertical"
          size="small"
          current={0}
          items={steps.map(({ who, does, article }) => ({
            title: who,
            content: (
              <>
                {does} <ArticleTag article={article} />
              </>
            ),
          }))}
        />
      </Panel>
      <Panel title="履职情况">
        {standing.text} <ArticleTag article={standing.article} />
      </Panel>
    </Flex>
  );
}
