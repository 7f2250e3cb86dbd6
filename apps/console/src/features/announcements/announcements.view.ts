import type { AnnouncementInput, Audience, DeskAnnouncement } from '@mengwu/contracts';

export const audienceKinds = {
  members: '全体成员',
  contacts: '各单位联系人',
  event: '某场会议的参会人',
  everyone: '所有人（公开，未登录也能看到）',
} as const satisfies Record<Audience['kind'], string>;

export interface TypedAnnouncement {
  title: string;
  body: string;
  audience: Audience['kind'];
  event?: string | undefined;
}

/** Whom the form means; undefined while the meeting is still to be chosen. */
export function chosenAudience(kind: Audience['kind'] | undefined, event: string | undefined): Audience | undefined {
  if (kind === undefined) return undefined;
  if (kind !== 'event') return { kind };
  return event ? { kind, event } : undefined;
}

export function announcementInput(typed: TypedAnnouncement): AnnouncementInput {
  const audience = chosenAudience(typed.audience, typed.event) ?? { kind: 'members' };
  return { title: typed.title, body: typed.body, audience };
}

export function typedAnnouncement({ title, body, audience }: DeskAnnouncement): TypedAnnouncement {
  return { title, body, audience: audience.kind, event: audience.kind === 'event' ? audience.event : undefined };
}

/** '12 / 30 人已读（40%）'. */
export function readText({ recipients, readers }: Pick<DeskAnnouncement, 'recipients' | 'readers'>): string {
  if (recipients === 0) return `${readers} 人已读`;
  return `${readers} / ${recipients} 人已读（${Math.round((readers / recipients) * 100)}%）`;
}

/** Kinds of personal numbers that a text seems to hold: the most likely leak is an officer's own paste. */
export function personalData(text: string): string[] {
  const found = [
    [/(?<!\d)[1-9]\d{16}[\dXx](?!\d)/, '身份证号'],
    [/(?<!\d)1[3-9]\d{9}(?!\d)/, '手机号'],
    [/(?<!\d)\d{16,17}(?![\dXx])|(?<!\d)\d{19}(?!\d)/, '银行账号'],
  ] as const;
  return found.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
}
