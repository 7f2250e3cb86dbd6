import type { DeskBody, MandateView } from '@mengwu/contracts';
import { Button, Flex, Popover, Table, type TableColumnsType, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText, instantText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { FileLink } from '../files/file-link.tsx';
import { EndMandateDialog } from './end-mandate-dialog.tsx';
import { LinkButton } from './link-person.tsx';
import { SetTermDialog } from './set-term-dialog.tsx';
import { TermBar } from './term-bar.tsx';

type Acting = { kind: 'end' | 'term'; mandate: MandateView };

/** Who sits in a body: for whom, how long, by which paper. */
export function MandateTable({ body }: { body: DeskBody }) {
  const alliance = useAlliance();
  const [acting, setActing] = useState<Acting>();
  const close = () => setActing(undefined);
  const columns: TableColumnsType<MandateView> = [
    { title: '姓名', render: (_, mandate) => <Holder mandate={mandate} /> },
    {
      title: '所代表的单位',
      render: (_, { member }) =>
        member ? <TextLink to={`/alliances/${alliance}/members/${member.id}`}>{member.name}</TextLink> : '本人',
    },
    { title: '席位', dataIndex: 'title' },
    { title: '任期', render: (_, { term }) => <TermBar term={term} /> },
    { title: '依据', render: (_, { basis }) => <BasisCell basis={basis} /> },
    {
      title: '操作',
      align: 'right',
      render: (_, mandate) => (
        <Flex gap={8} justify="end" wrap>
          {mandate.actions.setTerm.allowed && (
            <DecisionButton
              size="small"
              decision={mandate.actions.setTerm}
              onClick={() => setActing({ kind: 'term', mandate })}
            >
              设定任期
            </DecisionButton>
          )}
          <DecisionButton
            size="small"
            decision={mandate.actions.end}
            onClick={() => setActing({ kind: 'end', mandate })}
          >
            结束席位
          </DecisionButton>
        </Flex>
      ),
    },
  ];
  return (
    <Panel title={`现任（${body.mandates.length} 人）`} isFlush>
      <Table
        aria-label="现任人员"
        size="middle"
        pagination={body.mandates.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        scroll={{ x: 'max-content' }}
        rowKey={({ id }) => id}
        dataSource={body.mandates}
        columns={columns}
        locale={{ emptyText: <EmptyState title="还没有人员" hint="请先登记首批人员，并上传有关文件。" /> }}
      />
      {acting && (
        <>
          <EndMandateDialog mandate={acting.mandate} isOpen={acting.kind === 'end'} onClose={close} />
          <SetTermDialog
            title={`设定任期：${acting.mandate.person?.name ?? ''}`}
            route="POST /alliances/:alliance/desk/mandates/:mandate/term"
            record={{ mandate: acting.mandate.id }}
            startsOn={acting.mandate.term.startsOn}
            isOpen={acting.kind === 'term'}
            onClose={close}
          />
        </>
      )}
    </Panel>
  );
}

function Holder({ mandate }: { mandate: MandateView }) {
  const { person, history } = mandate;
  return (
    <Flex gap={8} align="center" wrap>
      <Typography.Text strong>{person?.name ?? '暂无人履职'}</Typography.Text>
      {person && !person.isReachable && <LinkButton person={person.id} name={person.name} />}
      {history.length > 1 && (
        <Popover
          trigger={['hover', 'focus', 'click']}
          title="履职人员变动"
          content={
            <ul className="cited-list">
              {history.map(({ name, from, text }) => (
                <li key={from}>
                  {instantText(from)} {name}：{text}
                </li>
              ))}
            </ul>
          }
        >
          <Button size="small" type="link">
            换过 {history.length - 1} 次人
          </Button>
        </Popover>
      )}
    </Flex>
  );
}

export function BasisCell({ basis }: { basis: MandateView['basis'] }) {
  return (
    <Flex vertical gap={2} align="start">
      <span>
        {basis.text}
        {basis.resolution && `：${basis.resolution}`}
      </span>
      {basis.decidedOn && (
        <Typography.Text type="secondary" className="numeric">
          {dayText(basis.decidedOn)}
        </Typography.Text>
      )}
      {basis.file && <FileLink file={basis.file} />}
    </Flex>
  );
}

/** Who sat here before. */
export function PastMandates({ mandates }: { mandates: readonly MandateView[] }) {
  return (
    <Panel title={`历任（${mandates.length} 人次）`} isFlush>
      <Table
        aria-label="历任人员"
        size="small"
        pagination={mandates.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
        scroll={{ x: 'max-content' }}
        rowKey={({ id }) => id}
        dataSource={[...mandates]}
        columns={[
          { title: '姓名', render: (_, { person, history }) => person?.name ?? history[0]?.name ?? '—' },
          { title: '所代表的单位', render: (_, { member }) => member?.name ?? '本人' },
          { title: '席位', dataIndex: 'title' },
          { title: '任期', className: 'numeric', render: (_, { term }) => term.text },
          {
            title: '结束',
            render: (_, { endedOn, endText, term }) => (
              <Flex gap={8} align="center">
                <span className="numeric">{endedOn && dayText(endedOn)}</span>
                <Tag style={{ margin: 0 }}>{endText}</Tag>
                <ArticleTag article={term.article} />
              </Flex>
            ),
          },
        ]}
      />
    </Panel>
  );
}
