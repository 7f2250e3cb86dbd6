import type { CharterArticle, Enforcement } from '@mengwu/contracts';
import { Empty, Flex, Segmented, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { Article } from './article.tsx';
import { ENFORCEMENTS, findArticle, onlyThose } from './charter.view.ts';

const OPTIONS = [
  { value: 'all', label: '全部条文' },
  ...Object.entries(ENFORCEMENTS)
    .filter(([value]) => value !== 'statement')
    .map(([value, label]) => ({ value, label })),
];

/** The charter article by article: what it says, and what the system does about it. */
export function Articles({ articles, place }: { articles: readonly CharterArticle[]; place: string | undefined }) {
  const [which, setWhich] = useState<Enforcement | 'all'>('all');
  const target = place === undefined ? undefined : findArticle(articles, place)?.anchor;
  useEffect(() => {
    if (target !== undefined) document.getElementById(`article-${target}`)?.scrollIntoView({ block: 'start' });
  }, [target]);
  const shown = onlyThose(articles, which);
  return (
    <section aria-labelledby="charter-articles">
      <Flex wrap gap={12} align="center" justify="space-between" style={{ marginBlock: '8px 12px' }}>
        <Typography.Title level={2} id="charter-articles" style={{ fontSize: 18, margin: 0 }}>
          逐条执行情况
        </Typography.Title>
        <Segmented
          aria-label="按执行方式筛选"
          options={OPTIONS}
          value={which}
          onChange={(value) => setWhich(value as Enforcement | 'all')}
        />
      </Flex>
      {shown.length === 0 && <Empty description="没有这一类条文" />}
      <Flex vertical gap={12}>
        {shown.map((article) => (
          <Article key={article.anchor} article={article} isTarget={article.anchor === target} />
        ))}
      </Flex>
    </section>
  );
}
