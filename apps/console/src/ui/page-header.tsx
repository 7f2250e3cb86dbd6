import { ArrowLeftOutlined } from '@ant-design/icons';
import { Flex, Typography } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { TextLink } from './text-link.tsx';

interface PageHeaderProps {
  title: string;
  /** Beside the title: a state, a count. */
  aside?: ReactNode;
  hint?: ReactNode;
  back?: { to: string; label: string };
  actions?: ReactNode;
}

export function PageHeader({ title, aside, hint, back, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · 盟务工作台`;
  }, [title]);
  return (
    <header style={{ marginBlockEnd: 16 }}>
      {back && (
        <div style={{ marginBlockEnd: 6 }}>
          <TextLink to={back.to}>
            <ArrowLeftOutlined aria-hidden /> {back.label}
          </TextLink>
        </div>
      )}
      <Flex wrap gap={12} align="center" justify="space-between">
        <Flex wrap gap={12} align="center">
          <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
            {title}
          </Typography.Title>
          {aside}
        </Flex>
        {actions && (
          <Flex wrap gap={8}>
            {actions}
          </Flex>
        )}
      </Flex>
      {hint && <Typography.Text type="secondary">{hint}</Typography.Text>}
    </header>
  );
}
