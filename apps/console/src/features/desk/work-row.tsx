import type { WorkItem } from '@mengwu/contracts';
import { Flex, Tag, Typography, theme } from 'antd';
import { instantText } from '../../ui/dates.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { workHref, workKindText } from './today.view.ts';

export function WorkRow({ alliance, item }: { alliance: string; item: WorkItem }) {
  const { token } = theme.useToken();
  return (
    <li style={{ borderBlockEnd: `1px solid ${token.colorBorderSecondary}` }}>
      <TextLink to={workHref(alliance, item)} className="row-link">
        <Flex wrap gap={12} align="center" justify="space-between" style={{ padding: '12px 16px' }}>
          <Flex wrap gap={12} align="center">
            <Tag style={{ minWidth: 68, textAlign: 'center', margin: 0 }}>{workKindText[item.kind]}</Tag>
            <Typography.Text strong>{item.title}</Typography.Text>
            <Typography.Text type="secondary">{item.what}</Typography.Text>
          </Flex>
          <Flex gap={12} align="center">
            {item.isOverdue && <Tag color="error">{item.overdueText ?? '已超期'}</Tag>}
            <Typography.Text type="secondary" className="numeric">
              {instantText(item.since)} 起
            </Typography.Text>
          </Flex>
        </Flex>
      </TextLink>
    </li>
  );
}
