import { pages, to } from '../../../routes';
import { currentPage } from '../../../session/current-page';
import { go, goInstead } from '../../../session/go';
import { useIsSignedIn } from '../../../session/use-is-signed-in';
import { useOnce } from '../../../session/use-once';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorView } from '../../../ui/error-view';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { SignInPrompt } from '../../../ui/sign-in-prompt';
import { Skeleton } from '../../../ui/skeleton';
import { codeOf } from '../../../view/failure';
import { useApplication } from '../api/get-application';
import { useStartApplication } from '../api/start-application';
import { Barred } from '../parts/barred';
import { FormScreens } from '../parts/form-screens';
import '../parts/application.scss';

/** Opens my application: by its id, or a new one of the kind that was chosen. */
export default function ApplicationForm() {
  const alliance = useParam('alliance');
  const kind = useParam('kind');
  const field = useParam('field');
  const given = useParam('id');
  const isSignedIn = useIsSignedIn();
  const start = useStartApplication(alliance);
  const id = given || start.data?.id || '';
  const application = useApplication(alliance, id);

  const refusal = codeOf(start.error);
  useOnce(() => start.mutate({ kind }), !given && isSignedIn);
  useOnce(() => goInstead(to.phone(currentPage())), refusal === 'phone_number_missing');

  if (!isSignedIn) {
    return (
      <Page>
        <SignInPrompt text="登录后填写申请，草稿会自动保存。" />
      </Page>
    );
  }
  return (
    <Page hasBar>
      {start.isError && !id && refusal !== 'phone_number_missing' && (
        <>
          {refusal === 'reapplication_banned' ? (
            <Barred error={start.error} onOther={() => start.mutate({ kind, isForAnotherUnit: true })} />
          ) : (
            <ErrorView error={start.error} onRetry={() => start.mutate({ kind })} />
          )}
          <Button id="my-applications" kind="text" onTap={() => go(pages.me)}>
            看看我的申请
          </Button>
        </>
      )}
      {!start.isError && !id && <Skeleton />}
      {id && (
        <Loaded of={application}>
          {(view) =>
            view.actions.edit.allowed ? (
              <FormScreens application={view} startAt={field} />
            ) : (
              <>
                <Reason decision={view.actions.edit} />
                <EmptyState icon="file" title="这份申请现在不用填写">
                  <Button id="see-status" onTap={() => goInstead(to.status(alliance, id))}>
                    查看进度
                  </Button>
                </EmptyState>
              </>
            )
          }
        </Loaded>
      )}
    </Page>
  );
}
