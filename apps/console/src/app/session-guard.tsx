import { useQueryClient } from '@tanstack/react-query';
import { Alert, Modal } from 'antd';
import type { ReactNode } from 'react';
import { SignInForm } from '../features/accounts/sign-in-form.tsx';
import { useSession } from '../session/session-store.ts';
import { Redirect } from '../ui/redirect.tsx';

/** Keeps the page under way when the session ran out: sign in again over it and nothing typed is lost. */
export function SessionGuard({ children }: { children: ReactNode }) {
  const session = useSession();
  const queryClient = useQueryClient();
  if (session.status === 'out') return <Redirect to="/sign-in" />;
  return (
    <>
      {children}
      <Modal open={session.status === 'expired'} title="登录已过期" footer={null} closable={false} destroyOnHidden>
        <Alert type="info" showIcon title="请重新登录，未提交的内容仍保留在页面上。" style={{ marginBlockEnd: 16 }} />
        <SignInForm onDone={() => void queryClient.invalidateQueries()} />
      </Modal>
    </>
  );
}
