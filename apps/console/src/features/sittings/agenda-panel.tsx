import { OrderedListOutlined } from '@ant-design/icons';
import type { AgendaItem, DeskSitting } from '@mengwu/contracts';
import { Flex, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { FileLink } from '../files/file-link.tsx';
import { AgendaDialog } from './agenda-dialog.tsx';

/** What is to be discussed, in its order; motions lead to their own page. */
export function AgendaPanel({ sitting }: { sitting: DeskSitting }) {
  const [isEditing, setEditing] = useState(false);
  const { agenda, actions } = sitting;
  return (
    <Panel
      title={`议程（${agenda.length} 项）`}
      extra={
        <DecisionButton
          decision={actions.editAgenda}
          size="small"
          icon={<OrderedListOutlined aria-hidden />}
          onClick={() => setEditing(true)}
        >
          编排议程
        </DecisionButton>
      }
    >
      {agenda.length === 0 ? (
        <EmptyState title="议程还是空的" hint="在这里加议题，或在“议案与决议”中把议案列入本次会议。" />
      ) : (
        <ol className="agenda">
          {agenda.map((item) => (
            <Line key={item.id} item={item} />
          ))}
        </ol>
      )}
      <AgendaDialog sitting={sitting} isOpen={isEditing} onClose={() => setEditing(false)} />
    </Panel>
  );
}

function Line({ item }: { item: AgendaItem }) {
  const alliance = useAlliance();
  const { kind, id, title, note, kindText, stateText, article, papers, result } = item;
  return (
    <li>
      <Flex wrap gap={8} align="center">
        {kind === 'motion' ? <TextLink to={`/alliances/${alliance}/motions/${id}`}>{title}</TextLink> : title}
        {kindText && <Tag>{kindText}</Tag>}
        {stateText && <Typography.Text type="secondary">{stateText}</Typography.Text>}
        <ArticleTag article={article} />
      </Flex>
      {note && <Typography.Text type="secondary">{note}</Typography.Text>}
      {result && (
        <div>
          {result.text} {result.resolution && <Tag color="processing">{result.resolution}</Tag>}
          <ArticleTag article={result.article} />
        </div>
      )}
      {papers.map((file) => (
        <div key={file.id}>
          <FileLink file={file} />
        </div>
      ))}
    </li>
  );
}
