import { newId, type Tx } from '../../../platform/index.ts';
import type { NewMessage } from '../notifications.ts';
import type { NewInboxMessage } from '../persistence/inbox-message.ts';
import type { MessageRepository } from '../persistence/message.repository.ts';
import type { SubscriptionRepository } from '../persistence/subscription.repository.ts';
import { PUSH_TOPIC } from '../push/topics.ts';

interface Stores {
  readonly messages: MessageRepository;
  readonly subscriptions: SubscriptionRepository;
}

const MAX_TITLE = 60;
const MAX_BODY = 2_000;
/** Few enough that a slow WeChat cannot outlast the lease of one outbox message. */
const PUSHED_TOGETHER = 20;

export async function notify(tx: Tx, { messages, subscriptions }: Stores, message: NewMessage): Promise<void> {
  const people = [...new Set(message.to)];
  if (people.length === 0) return;
  const { template } = message;
  const subscribed = template ? await subscriptions.subscribed(tx, people, template) : new Set<string>();
  const rows = people.map((personId) => rowFor(message, personId, subscribed.has(personId)));
  await messages.add(tx, rows);
  const waiting = rows.filter(({ pushState }) => pushState === 'waiting').map(({ id }) => id);
  for (let at = 0; at < waiting.length; at += PUSHED_TOGETHER) {
    tx.publish(PUSH_TOPIC, { alliance: message.alliance, messages: waiting.slice(at, at + PUSHED_TOGETHER) });
  }
}

function rowFor(message: NewMessage, personId: string, isSubscribed: boolean): NewInboxMessage {
  const { alliance, title, body, link, template, subject } = message;
  return {
    id: newId(),
    alliance,
    personId,
    title: cut(title, MAX_TITLE),
    body: cut(body, MAX_BODY),
    linkTarget: link?.target ?? null,
    linkId: link?.id ?? null,
    template: template ?? null,
    subjectKind: subject?.kind ?? null,
    subjectId: subject?.id ?? null,
    pushState: isSubscribed ? 'waiting' : 'not_subscribed',
  };
}

// A long title must not undo the decision that it tells of.
function cut(text: string, limit: number): string {
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}
