import type { Client, LinkTarget, TemplateKey } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import type { StoredPushState } from '../domain/push.states.ts';

/** A row of inbox_messages as it is inserted: thousands at a time, so by prepared SQL and not through entities. */
export interface NewInboxMessage {
  readonly id: string;
  readonly alliance: string;
  readonly personId: string;
  readonly title: string;
  readonly body: string;
  readonly linkTarget: LinkTarget | null;
  readonly linkId: string | null;
  readonly template: TemplateKey | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly pushState: StoredPushState;
}

/** A message on its way to WeChat. */
export interface PushRow {
  readonly id: string;
  readonly personId: string;
  readonly title: string;
  readonly body: string;
  readonly linkTarget: LinkTarget | null;
  readonly linkId: string | null;
  readonly template: TemplateKey;
  readonly createdAt: Instant;
  readonly pushState: StoredPushState;
  readonly pushTries: number;
  /** Through which app it goes; null until it was tried. */
  readonly pushClient: Client | null;
}
