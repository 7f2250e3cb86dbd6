import type { OfficerInvitation } from '@mengwu/contracts';
import { Flex, Typography } from 'antd';
import { LinkCode } from '../../ui/link-code.tsx';

const inGroups = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** The authenticator's secret as a code to scan and as text to type. */
export function AuthenticatorSetup({ invitation }: { invitation: OfficerInvitation }) {
  return (
    <Flex gap={16} wrap align="center">
      <LinkCode value={invitation.otpauthUri} label="验证器二维码" />
      <Flex vertical gap={4} style={{ flex: '1 1 200px' }}>
        <Typography.Text>用手机上的验证器应用扫描二维码，它会每 30 秒显示一组 6 位动态码。</Typography.Text>
        <Typography.Text type="secondary">不能扫码时，在验证器中选“手动输入”，填写密钥：</Typography.Text>
        <Typography.Text
          code
          copyable={{ text: invitation.totpSecret, tooltips: ['复制密钥', '已复制'] }}
          style={{ overflowWrap: 'anywhere' }}
        >
          {inGroups(invitation.totpSecret)}
        </Typography.Text>
      </Flex>
    </Flex>
  );
}
