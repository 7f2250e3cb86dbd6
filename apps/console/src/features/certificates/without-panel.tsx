import type { DeskCertificates } from '@mengwu/contracts';
import { App, Button, Flex, List } from 'antd';
import { dayText } from '../../ui/dates.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useIssueCertificate } from './certificates.ts';

/** Members who joined before certificates were given. */
export function WithoutPanel({ members }: { members: DeskCertificates['without'] }) {
  const { message } = App.useApp();
  const issue = useIssueCertificate(({ memberName }) => void message.success(`已向${memberName}颁发证书。`));
  return (
    <Panel title={`还没有证书的成员（${members.length}${members.length === 100 ? ' 个以上' : ' 个'}）`}>
      <Flex vertical gap={8}>
        <List
          size="small"
          dataSource={members}
          pagination={members.length > 10 ? { pageSize: 10, size: 'small' } : false}
          renderItem={({ memberId, number, name, joinedOn }) => (
            <List.Item
              key={memberId}
              actions={[
                <Button
                  key="issue"
                  size="small"
                  aria-label={`向${name}颁发证书`}
                  loading={issue.isRunning}
                  onClick={() => void issue.run(memberId)}
                >
                  颁发证书
                </Button>,
              ]}
            >
              {name}（{number}，{dayText(joinedOn)}入会）
            </List.Item>
          )}
        />
        <ProblemAlert error={issue.error} onRepeat={issue.repeat} />
      </Flex>
    </Panel>
  );
}
