import { useRouter, useSearch } from '@tanstack/react-router';
import { FrontCard } from './front-card.tsx';
import { SignInForm } from './sign-in-form.tsx';

export function SignInPage() {
  const router = useRouter();
  const { next } = useSearch({ strict: false }) as { next?: string };
  return (
    <FrontCard title="秘书处登录" hint="供联盟秘书处工作人员使用">
      <SignInForm onDone={() => router.history.replace(next ?? '/')} />
    </FrontCard>
  );
}
