import type { DeskBodyCard } from '@mengwu/contracts';
import { Card, Flex, Tag, Typography } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { OpenQuestionTag } from '../../ui/open-question-tag.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useBodies } from './bodies.ts';
import { bodySigns, termText } from './bodies.view.ts';
import { BodiesNav } from './bodies-nav.tsx';

export function BodiesPage() {
  const bodies = useBodies();
  return (
    <>
      <PageHeader title="机构与任职" hint="机构的构成、任期和人数都按章程计算。" />
      <BodiesNav />
      <Loaded query={bodies}>
        {({ items }) => (
          <div className="card-grid">
            {items.map((body) => (
              <BodyCard key={body.key} body={body} />
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}

function BodyCard({ body }: { body: DeskBodyCard }) {
  const alliance = useAlliance();
  return (
    <Card size="small" variant="outlined" styles={{ body: { padding: 16 } }}>
      <Flex vertical gap={10}>
        <Flex justify="space-between" align="center" gap={8}>
          <TextLink to={`/alliances/${alliance}/bodies/${body.key}`}>
            <Typography.Title level={2} style={{ fontSize: 17, margin: 0, color: 'inherit' }}>
              {body.name}
            </Typography.Title>
          </TextLink>
          <Typography.Text className="numeric" strong>
            {body.isOfAllMembers ? `${body.places} 个成员` : `${body.places} 人`}
          </Typography.Text>
        </Flex>
        <Typography.Paragraph type="secondary" style={{ margin: 0 }} ellipsis={{ rows: 3, tooltip: body.role.text }}>
          {body.role.text}
        </Typography.Paragraph>
        <Flex wrap gap={6}>
          <ArticleTag article={body.role.article} />
          {body.isOfUnits && <Tag>单位代表制</Tag>}
          {body.isOfAllMembers && <Tag>全体成员组成</Tag>}
        </Flex>
        {!body.isOfAllMembers && (
          <Flex wrap gap={8} align="center">
            <Typography.Text>{termText(body)}</Typography.Text>
            <OpenQuestionTag question={body.term.silence?.question ?? null} />
            {body.limit && <Typography.Text type="secondary">{body.limit.text}</Typography.Text>}
          </Flex>
        )}
        <Flex wrap gap={6}>
          {bodySigns(body).map(({ text, tone }) => (
            <Tag key={text} color={tone}>
              {text}
            </Tag>
          ))}
        </Flex>
      </Flex>
    </Card>
  );
}
