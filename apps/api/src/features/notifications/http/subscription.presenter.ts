import type { Subscription } from '@mengwu/contracts';
import type { SubscriptionRow } from '../persistence/subscription.repository.ts';
import type { PushTemplate } from '../templates.ts';

export function toSubscriptions(templates: readonly PushTemplate[], rows: readonly SubscriptionRow[]): Subscription[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return templates.map(({ key, templateId, title }) => {
    const row = byKey.get(key);
    return { key, templateId, title, credits: row?.credits ?? 0, isRefused: Boolean(row?.isRefused) };
  });
}
