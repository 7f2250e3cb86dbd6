import { Button, Form, Input, Typography } from 'antd';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAcceptInvitation } from './accept-invitation.ts';
import { OneTimeCodeItem } from './one-time-code-item.tsx';
import { PasswordHints } from './password-hints.tsx';

interface Typed {
  loginName: string;
  password: string;
  oneTimeCode: string;
}

interface InvitationFormProps {
  token: string;
  onDone: () => void;
}

export function InvitationForm({ token, onDone }: InvitationFormProps) {
  const accept = useAcceptInvitation(onDone);
  const [form] = Form.useForm<Typed>();
  const password = Form.useWatch('password', form) ?? '';
  const loginName = Form.useWatch('loginName', form) ?? '';
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(typed) => accept.run({ token, ...typed })}
      aria-label="接受邀请"
    >
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        第二步：设置登录名和密码
      </Typography.Title>
      <Form.Item
        label="登录名"
        name="loginName"
        extra="3 至 60 个字符，今后用它登录"
        normalize={(text: string) => text.trim()}
        rules={[{ required: true, min: 3, message: '登录名至少 3 个字符。' }]}
      >
        <Input size="large" autoComplete="username" maxLength={60} />
      </Form.Item>
      <Form.Item
        label="密码"
        name="password"
        extra={<PasswordHints password={password} loginName={loginName} />}
        rules={[{ required: true, min: 10, message: '密码至少 10 位。' }]}
      >
        <Input.Password size="large" autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        第三步：验证一次动态码
      </Typography.Title>
      <OneTimeCodeItem />
      <ProblemAlert error={accept.error} onRepeat={accept.repeat} />
      <Button type="primary" size="large" block htmlType="submit" loading={accept.isRunning}>
        完成并进入工作台
      </Button>
    </Form>
  );
}
