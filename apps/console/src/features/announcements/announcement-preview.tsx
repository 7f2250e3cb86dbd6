import { Typography } from 'antd';
import { Panel } from '../../ui/panel.tsx';

interface AnnouncementPreviewProps {
  title: string;
  body: string;
}

/** The announcement as the phone shows it: paragraphs as typed, nothing interpreted. */
export function AnnouncementPreview({ title, body }: AnnouncementPreviewProps) {
  return (
    <Panel title="手机上的样子">
      <div className="phone-preview">
        <Typography.Title level={3} style={{ fontSize: 18, marginBlockStart: 0 }}>
          {title || '（标题）'}
        </Typography.Title>
        <div className="text-pre" style={{ lineHeight: 1.8 }}>
          {body || '（正文）'}
        </div>
      </div>
    </Panel>
  );
}
