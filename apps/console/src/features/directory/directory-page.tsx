import type { DeskDirectoryRow, DirectoryAudience } from '@mengwu/contracts';
import { App, Button, type TableColumnsType } from 'antd';
import { DataTable } from '../../ui/data-table.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useDirectory, useOpenContact } from './directory.ts';

const audience: Record<DirectoryAudience, string> = { secretariat: '仅秘书处', members: '本联盟成员' };

const columns = (open: (person: string) => void): TableColumnsType<DeskDirectoryRow> => [
  { title: '姓名', dataIndex: 'name' },
  { title: '单位', dataIndex: 'memberName' },
  { title: '身份', dataIndex: 'roleText' },
  { title: '手机号', className: 'numeric', render: (_, { phoneMasked }) => phoneMasked ?? '未授权' },
  { title: '谁能看手机号', render: (_, { audiences }) => audience[audiences.phone] },
  {
    title: '谁能看邮箱',
    render: (_, { audiences, hasEmail }) => (hasEmail ? audience[audiences.email] : '未填写'),
  },
  {
    title: '联系方式',
    render: (_, { personId, name }) => (
      <Button type="link" size="small" aria-label={`查看${name}的联系方式`} onClick={() => open(personId)}>
        查看
      </Button>
    ),
  },
];

export function DirectoryPage() {
  const { modal } = App.useApp();
  const [search] = useListSearch();
  const directory = useDirectory(search);
  const open = useOpenContact(({ name, phone, email, title }) =>
    modal.info({
      title: name,
      okText: '关闭',
      content: (
        <FactList
          columns={1}
          facts={[
            ['手机号', phone],
            ['邮箱', email],
            ['职务', title],
          ]}
        />
      ),
    }),
  );
  return (
    <>
      <PageHeader title="通讯录" hint="手机号、邮箱、职务由本人决定谁能看到；秘书处每次查看都会留下记录" />
      <ProblemAlert error={open.error} />
      <DataTable
        label="通讯录"
        query={directory}
        columns={columns((person) => void open.run(person))}
        rowKey={({ personId }) => personId}
        searchPlaceholder="搜索姓名或单位"
        empty={{ title: '通讯录还是空的', hint: '成员单位的人员登录手机端后会列在这里。' }}
      />
    </>
  );
}
