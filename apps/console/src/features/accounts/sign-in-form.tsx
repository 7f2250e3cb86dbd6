import { Button, Form, Input } from 'antd';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { OneTimeCodeItem } from './one-time-code-item.tsx';
import { useSignIn } from './sign-in.ts';
import { useCountdown } from './use-countdown.ts';
import { countdownText, waitSeconds } from './waiting-time.view.ts';

interface SignInFormProps {
  onDone?: () => void;
}

export function SignInForm({ onDone }: SignInFormProps) {
  const signIn = useSignIn(onDone);
  const left = useCountdown(signIn.error, waitSeconds(signIn.error));
  return (
    <Form layout="vertical" requiredMark={false} onFinish={signIn.run} aria-label="登录">
      <Form.Item label="登录名" name="loginName" rules={[{ required: true, message: '请填写登录名。' }]}>
        <Input size="large" autoComplete="username" autoFocus maxLength={60} />
      </Form.Item>
      <Form.Item label="密码" name="password" rules={[{ required: true, message: '请填写密码。' }]}>
        <Input.Password size="large" autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <OneTimeCodeItem />
      <ProblemAlert error={signIn.error} onRepeat={signIn.repeat} />
      <Button type="primary" size="large" block htmlType="submit" loading={signIn.isRunning} disabled={left > 0}>
        {left > 0 ? `请等待 ${countdownText(left)}` : '登录'}
      </Button>
    </Form>
  );
}
