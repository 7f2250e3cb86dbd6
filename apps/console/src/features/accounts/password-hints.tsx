import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { Flex, theme } from 'antd';
import { passwordHints } from './password.view.ts';

export function PasswordHints({ password, loginName }: { password: string; loginName: string }) {
  const { token } = theme.useToken();
  return (
    <Flex component="ul" vertical gap={2} style={{ listStyle: 'none', padding: 0, margin: '4px 0 0' }}>
      {passwordHints(password, loginName).map(({ text, isMet }) => (
        <li key={text} style={{ color: isMet ? token.colorSuccess : token.colorTextSecondary }}>
          {isMet ? <CheckCircleFilled aria-label="已满足" /> : <MinusCircleOutlined aria-label="未满足" />} {text}
        </li>
      ))}
    </Flex>
  );
}
