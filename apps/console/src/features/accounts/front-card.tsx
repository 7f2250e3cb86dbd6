import { Card, Flex, Typography } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { Brand } from '../../ui/brand.tsx';

interface FrontCardProps {
  title: string;
  hint?: ReactNode;
  width?: number;
  children: ReactNode;
}

/** The frame of what is seen before signing in. */
export function FrontCard({ title, hint, width = 400, children }: FrontCardProps) {
  useEffect(() => {
    document.title = `${title} · 盟务工作台`;
  }, [title]);
  return (
    <Flex component="main" vertical align="center" justify="center" style={{ minHeight: '100vh', padding: 16 }}>
      <Card style={{ width: '100%', maxWidth: width }} styles={{ body: { padding: 32 } }}>
        <Flex vertical gap={16}>
          <Brand />
          <div>
            <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
              {title}
            </Typography.Title>
            {hint && <Typography.Text type="secondary">{hint}</Typography.Text>}
          </div>
          {children}
        </Flex>
      </Card>
    </Flex>
  );
}
