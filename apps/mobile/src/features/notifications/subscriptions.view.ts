import type { Subscription, TemplateKey } from '@mengwu/contracts';

/** At most three at a time, none that was refused or still has a message to spare. */
export function worthAsking(all: Subscription[], wanted: TemplateKey[]): Subscription[] {
  return all
    .filter(
      ({ key, credits, isRefused, templateId }) => wanted.includes(key) && credits === 0 && !isRefused && templateId,
    )
    .slice(0, 3);
}
