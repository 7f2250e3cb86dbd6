import type { Audience } from '@mengwu/contracts';
import { Form, Radio, Select, Space } from 'antd';
import { instantText } from '../../ui/dates.ts';
import { useMeetings } from '../meetings/meetings.ts';
import { audienceKinds } from './announcements.view.ts';
import { AudienceSize } from './audience-size.tsx';

interface AudienceItemsProps {
  kind: Audience['kind'] | undefined;
  audience: Audience | undefined;
}

/** Whom an announcement is for, and how many that is. */
export function AudienceItems({ kind, audience }: AudienceItemsProps) {
  const meetings = useMeetings({ state: 'published' });
  return (
    <>
      <Form.Item name="audience" label="接收人" extra={<AudienceSize audience={audience} />}>
        <Radio.Group>
          <Space orientation="vertical" size={4}>
            {Object.entries(audienceKinds).map(([value, label]) => (
              <Radio key={value} value={value}>
                {label}
              </Radio>
            ))}
          </Space>
        </Radio.Group>
      </Form.Item>
      {kind === 'event' && (
        <Form.Item name="event" label="会议" rules={[{ required: true, message: '请选择会议。' }]}>
          <Select
            placeholder="请选择已发布的会议"
            loading={meetings.isPending}
            options={(meetings.data?.items ?? []).map(({ id, title, startsAt }) => ({
              value: id,
              label: `${title}（${instantText(startsAt)}）`,
            }))}
          />
        </Form.Item>
      )}
    </>
  );
}
