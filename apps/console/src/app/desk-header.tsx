import { DownOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, theme } from 'antd';
import { useMe } from '../features/accounts/me.ts';
import { useSignOut } from '../features/accounts/sign-out.ts';
import { Brand } from '../ui/brand.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { AllianceSwitcher } from './alliance-switcher.tsx';

export function DeskHeader() {
  const { token } = theme.useToken();
  const { data: me } = useMe();
  const signOut = useSignOut();
  return (
    <Flex
      component="header"
      className="desk-header"
      align="center"
      gap={16}
      justify="space-between"
      style={{ background: token.colorBgContainer, borderBlockEnd: `1px solid ${token.colorBorderSecondary}` }}
    >
      <Flex align="center" gap={16} style={{ minWidth: 0 }}>
        <TextLink to="/" className="brand-link">
          <Brand />
        </TextLink>
        {me && <AllianceSwitcher me={me} />}
      </Flex>
      {me && (
        <Dropdown
          trigger={['click']}
          menu={{ items: [{ key: 'out', icon: <LogoutOutlined />, label: '退出登录', onClick: signOut }] }}
        >
          <Button type="text" icon={<UserOutlined aria-hidden />} aria-label={`账号：${me.person.name}`}>
            <span className="wide-only">{me.person.name}</span> <DownOutlined aria-hidden style={{ fontSize: 10 }} />
          </Button>
        </Dropdown>
      )}
    </Flex>
  );
}
