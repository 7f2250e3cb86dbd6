import type { AnnouncementCard, AnnouncementReader, AnnouncementView, DeskAnnouncement } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Alliances } from '../../alliances/index.ts';
import type { PushState } from '../../notifications/index.ts';
import { mayEditAnnouncement, mayPublishAnnouncement } from '../domain/announcement.rules.ts';
import { type Announcement, summaryOf } from '../domain/announcement.ts';
import type { ReaderFacts } from '../usecases/list-readers.query.ts';
import type { ReadableAnnouncement } from '../usecases/read-announcements.query.ts';
import { announcementStateTexts, audienceText, pushTexts } from './announcement.texts.ts';

/** The whitelist of what leaves the room. */
@Injectable()
export class AnnouncementPresenter {
  constructor(private readonly alliances: Alliances) {}

  card(one: ReadableAnnouncement): AnnouncementCard {
    return {
      id: one.id,
      alliance: one.alliance,
      allianceName: this.alliances.nameOf(one.alliance),
      title: one.title,
      summary: summaryOf(one.body),
      publishedAt: one.publishedAt,
      // Nobody owes it to read what was not sent to them.
      isRead: one.isRecipient !== 1 || one.readAt !== null,
    };
  }

  view(one: ReadableAnnouncement): AnnouncementView {
    return { ...this.card(one), body: one.body };
  }

  desk(
    one: Announcement,
    { recipients, readers, eventTitle }: { recipients: number; readers: number; eventTitle: string | undefined },
  ): DeskAnnouncement {
    return {
      id: one.id,
      title: one.title,
      body: one.body,
      audience: one.audience,
      audienceText: audienceText(one.audience, eventTitle),
      state: one.state,
      stateText: announcementStateTexts[one.state],
      version: one.version,
      publishedAt: one.publishedAt,
      recipients,
      readers,
      actions: {
        edit: presentDecision(mayEditAnnouncement(one)),
        publish: presentDecision(mayPublishAnnouncement(one)),
      },
    };
  }

  reader({ row, name, memberName, push = 'not_subscribed' }: ReaderFacts): AnnouncementReader {
    const wechat: PushState = push;
    return {
      personId: row.personId,
      name: name || '未填姓名',
      memberName: memberName ?? null,
      readAt: row.readAt,
      wechat,
      wechatText: pushTexts[wechat],
    };
  }
}
