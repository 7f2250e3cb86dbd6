import { useInbox } from '../../features/notifications/list-inbox';
import { MessageRow } from '../../features/notifications/message-row';
import { useIsSignedIn } from '../../session/use-is-signed-in';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { More } from '../../ui/more';
import { Page } from '../../ui/page';
import { SignInPrompt } from '../../ui/sign-in-prompt';

export default function Inbox() {
  const isSignedIn = useIsSignedIn();
  const inbox = useInbox();
  return (
    <Page isTab>
      {isSignedIn ? (
        <Loaded of={inbox}>
          {({ pages }) => {
            const messages = pages.flatMap(({ items }) => items);
            if (messages.length === 0) {
              return <EmptyState icon="message" title="还没有消息" text="申请进展、缴费、会议和公告都会出现在这里。" />;
            }
            return (
              <>
                <Card isFlush>
                  {messages.map((message) => (
                    <MessageRow key={message.id} message={message} />
                  ))}
                </Card>
                <More of={inbox} />
              </>
            );
          }}
        </Loaded>
      ) : (
        <SignInPrompt text="申请进展、缴费、会议和公告的消息，登录后都在这里。" />
      )}
    </Page>
  );
}
