import { UserAddOutlined } from '@ant-design/icons';
import type { Officer } from '@mengwu/contracts';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { instantText } from '../../ui/dates.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { useOfficers } from './officers.ts';
import { RevokeDialog } from './revoke-dialog.tsx';

export function OfficersPage() {
  const officers = useOfficers();
  const [isInviting, setInviting] = useState(false);
  const [leaving, setLeaving] = useState<Officer | null>(null);
  return (
    <>
      <PageHeader
        title="工作人员"
        hint="能进入本联盟工作台的人"
        actions={
          <Button type="primary" icon={<UserAddOutlined aria-hidden />} onClick={() => setInviting(true)}>
            邀请同事
          </Button>
        }
      />
      <Loaded query={officers}>
        {({ items }) => (
          <Panel isFlush>
            <Table
              aria-label="工作人员名单"
              size="middle"
              pagination={false}
              scroll={{ x: 'max-content' }}
              rowKey={({ personId, name, since }) => personId ?? `${name}-${since}`}
              dataSource={items}
              columns={[
                { title: '姓名', dataIndex: 'name' },
                { title: '登录名', render: (_, { loginName }) => loginName ?? '尚未设置' },
                { title: '状态', render: (_, { state, stateText }) => <StateTag state={state} text={stateText} /> },
                { title: '自', className: 'numeric', render: (_, { since }) => instantText(since) },
                {
                  title: '操作',
                  render: (_, officer) =>
                    officer.state === 'active' && (
                      <Button
                        size="small"
                        danger
                        aria-label={`收回权限：${officer.name}`}
                        onClick={() => setLeaving(officer)}
                      >
                        收回权限
                      </Button>
                    ),
                },
              ]}
            />
          </Panel>
        )}
      </Loaded>
      <InviteDialog isOpen={isInviting} onClose={() => setInviting(false)} />
      <RevokeDialog officer={leaving} onClose={() => setLeaving(null)} />
    </>
  );
}
