import { Card } from 'antd';
import { type ReactNode, useId } from 'react';

interface PanelProps {
  title?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
  isFlush?: boolean;
}

/** A titled section of a page; its heading names the region. */
export function Panel({ title, extra, children, isFlush = false }: PanelProps) {
  const headingId = useId();
  return (
    <Card
      size="small"
      variant="outlined"
      role={title ? 'region' : undefined}
      aria-labelledby={title ? headingId : undefined}
      title={
        title ? (
          <h2 id={headingId} style={{ fontSize: 15, fontWeight: 600, margin: 0 }}>
            {title}
          </h2>
        ) : undefined
      }
      extra={extra}
      styles={{ body: { padding: isFlush ? 0 : 16 } }}
    >
      {children}
    </Card>
  );
}
