import type { InboxMessage } from '@mengwu/contracts';
import type { InboxRow } from '../persistence/message.repository.ts';

export function toInboxMessage(row: InboxRow, allianceName: string): InboxMessage {
  const { id, alliance, title, body, linkTarget, linkId, at, isRead } = row;
  const link = linkTarget !== null && linkId !== null ? { target: linkTarget, id: linkId } : null;
  return { id, alliance, allianceName, title, body, link, at, isRead: Boolean(isRead) };
}
