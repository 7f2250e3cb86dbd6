import type { ApplicationCard } from '@mengwu/contracts';
import type { TableColumnsType } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { instantText } from '../../ui/dates.ts';
import { type ListSearch, listAddress, useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useApplications } from './application-list.ts';
import { applicationPlaces, toneOf } from './applications.view.ts';
import { RelayLink } from './relay-link.tsx';

function columns(alliance: string, search: ListSearch): TableColumnsType<ApplicationCard> {
  const address = (id: string) => listAddress(`/alliances/${alliance}/applications/${id}`, search);
  return [
    {
      title: '申请单位或个人',
      render: (_, { id, name }) => <TextLink to={address(id)}>{name || '（尚未填写名称）'}</TextLink>,
    },
    { title: '类别', dataIndex: 'kindLabel' },
    { title: '所在步骤', render: (_, { step }) => step?.title ?? '—' },
    { title: '状态', render: (_, card) => <StateTag state={toneOf(card)} text={card.stateText} /> },
    {
      title: '提交时间',
      className: 'numeric',
      render: (_, { submittedAt }) => (submittedAt ? instantText(submittedAt) : '尚未提交'),
    },
    { title: '最近变动', className: 'numeric', render: (_, { updatedAt }) => instantText(updatedAt) },
  ];
}

export function ApplicationsPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const applications = useApplications(search);
  return (
    <>
      <PageHeader title="入会申请" hint="等待最久的排在最前" actions={<RelayLink />} />
      <DataTable
        label="入会申请列表"
        query={applications}
        columns={columns(alliance, search)}
        rowKey={({ id }) => id}
        searchPlaceholder="搜索名称"
        states={applicationPlaces}
        empty={{ title: '还没有入会申请', hint: '申请人在手机上提交后会出现在这里。' }}
      />
    </>
  );
}
