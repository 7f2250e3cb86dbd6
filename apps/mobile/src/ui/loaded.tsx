import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { goToSignIn } from '../session/go-to-sign-in';
import { useIsSignedIn } from '../session/use-is-signed-in';
import { codeOf } from '../view/failure';
import { clockText } from '../view/time';
import { ErrorView } from './error-view';
import { Notice } from './notice';
import { SignInPrompt } from './sign-in-prompt';
import { Skeleton } from './skeleton';

interface Query<Data> {
  data: Data | undefined;
  error: unknown;
  isError: boolean;
  dataUpdatedAt: number;
  refetch: () => Promise<unknown>;
}

interface Props<Data> {
  of: Query<Data>;
  children: (data: Data) => ReactNode;
}

/** Skeleton, then the content; without network the content last seen, with its hour; else the reason and a retry. */
export function Loaded<Data>({ of: query, children }: Props<Data>) {
  const isSignedIn = useIsSignedIn();
  const wasRefused = codeOf(query.error) === 'sign_in_required';
  const mustSignIn = wasRefused && !isSignedIn;
  useEffect(() => {
    if (mustSignIn) goToSignIn();
  }, [mustSignIn]);
  if (mustSignIn) return <SignInPrompt text="这些内容只给本人看，请先用微信登录。" />;
  if (query.data === undefined || wasRefused) {
    return query.isError && !wasRefused ? (
      <ErrorView error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Skeleton />
    );
  }
  return (
    <>
      {query.isError && (
        <Notice tone="warn" id="offline">
          网络不通，下面是 {clockText(query.dataUpdatedAt)} 的内容。
        </Notice>
      )}
      {children(query.data)}
    </>
  );
}
