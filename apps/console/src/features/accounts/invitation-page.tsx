import { useParams, useRouter } from '@tanstack/react-router';
import { Typography } from 'antd';
import { useState } from 'react';
import { instantText } from '../../ui/dates.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { AuthenticatorSetup } from './authenticator-setup.tsx';
import { FrontCard } from './front-card.tsx';
import { useInvitation } from './inspect-invitation.ts';
import { invitationToken } from './invitation.view.ts';
import { InvitationForm } from './invitation-form.tsx';

export function InvitationPage() {
  const router = useRouter();
  const params = useParams({ strict: false }) as { token?: string };
  const [token] = useState(() => params.token ?? invitationToken(window.location.hash));
  const invitation = useInvitation(token);
  return (
    <FrontCard title="加入秘书处" width={560}>
      <Loaded query={invitation}>
        {(found) => (
          <>
            <Typography.Text>
              {found.name}，您好！<strong>{found.allianceName}</strong>邀请您成为秘书处工作人员。邀请有效期至{' '}
              {instantText(found.expiresAt)}。
            </Typography.Text>
            <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
              第一步：绑定验证器
            </Typography.Title>
            <AuthenticatorSetup invitation={found} />
            <InvitationForm token={token} onDone={() => router.history.replace(`/alliances/${found.alliance}/today`)} />
          </>
        )}
      </Loaded>
    </FrontCard>
  );
}
