import { CopyOutlined } from '@ant-design/icons';
import { App, Button, Input, Space } from 'antd';

/** A link to hand over: in sight, selectable, copied by one press. */
export function CopyLink({ label, link }: { label: string; link: string }) {
  const { message } = App.useApp();
  const copy = () =>
    // Pages without TLS have no clipboard; the field is selected for copying by hand.
    (navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))).then(
      () => void message.success('已复制。'),
      () => void message.info('浏览器不允许自动复制，请选中链接后手动复制。'),
    );
  return (
    <Space.Compact block>
      <Input readOnly value={link} aria-label={label} onFocus={({ target }) => target.select()} />
      <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy()}>
        复制
      </Button>
    </Space.Compact>
  );
}
