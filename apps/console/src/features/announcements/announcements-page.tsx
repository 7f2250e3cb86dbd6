import { PlusOutlined } from '@ant-design/icons';
import type { DeskAnnouncement } from '@mengwu/contracts';
import type { TableColumnsType } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { instantText } from '../../ui/dates.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useAnnouncements } from './announcements.ts';
import { readText } from './announcements.view.ts';

function columns(alliance: string): TableColumnsType<DeskAnnouncement> {
  return [
    {
      title: '标题',
      render: (_, { id, title }) => <TextLink to={`/alliances/${alliance}/announcements/${id}`}>{title}</TextLink>,
    },
    { title: '接收人', dataIndex: 'audienceText' },
    { title: '状态', render: (_, { state, stateText }) => <StateTag state={state} text={stateText} /> },
    {
      title: '发布时间',
      className: 'numeric',
      render: (_, { publishedAt }) => (publishedAt ? instantText(publishedAt) : '尚未发布'),
    },
    {
      title: '阅读情况',
      className: 'numeric',
      render: (_, announcement) => (announcement.state === 'published' ? readText(announcement) : '—'),
    },
  ];
}

export function AnnouncementsPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const announcements = useAnnouncements(search);
  return (
    <>
      <PageHeader
        title="公告"
        actions={
          <LinkButton
            to={`/alliances/${alliance}/announcements/new`}
            type="primary"
            icon={<PlusOutlined aria-hidden />}
          >
            撰写公告
          </LinkButton>
        }
      />
      <DataTable
        label="公告列表"
        query={announcements}
        columns={columns(alliance)}
        rowKey={({ id }) => id}
        searchPlaceholder="搜索标题"
        empty={{ title: '还没有公告', hint: '先存为草稿，确认接收人数后再发布。' }}
      />
    </>
  );
}
