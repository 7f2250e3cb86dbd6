import { goToSignIn } from '../session/go-to-sign-in';
import { Button } from './button';
import { EmptyState } from './empty-state';

export function SignInPrompt({ text }: { text: string }) {
  return (
    <EmptyState icon="people" title="登录后查看" text={text}>
      <Button id="go-sign-in" onTap={() => goToSignIn()}>
        登录
      </Button>
    </EmptyState>
  );
}
