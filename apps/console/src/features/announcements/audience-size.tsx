import type { Audience } from '@mengwu/contracts';
import { Typography } from 'antd';
import { useAudienceCount } from './audience-count.ts';

export function AudienceSize({ audience }: { audience: Audience | undefined }) {
  const count = useAudienceCount(audience);
  if (!audience) return <Typography.Text type="secondary">选好会议后显示接收人数。</Typography.Text>;
  if (count.isError) return <Typography.Text type="warning">暂时数不出接收人数，发布前会再次核对。</Typography.Text>;
  if (!count.data) return <Typography.Text type="secondary">正在统计接收人数…</Typography.Text>;
  const { audienceText, people, members } = count.data;
  return (
    <Typography.Text role="status">
      将发给：{audienceText}，<strong>{people} 人</strong>
      {members > 0 && `（来自 ${members} 个成员）`}
    </Typography.Text>
  );
}
