import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { MarkRead } from '../usecases/mark-read.usecase.ts';
import { ReadAnnouncements } from '../usecases/read-announcements.query.ts';
import { AnnouncementPresenter } from './announcement.presenter.ts';

@Controller()
export class AnnouncementsController {
  constructor(
    private readonly readAnnouncements: ReadAnnouncements,
    private readonly markRead: MarkRead,
    private readonly present: AnnouncementPresenter,
  ) {}

  @Route('GET /alliances/:alliance/announcements')
  async list(
    @Input() input: InputOf<'GET /alliances/:alliance/announcements'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/announcements'>> {
    const { announcements, ...page } = await this.readAnnouncements.list(ctx, input);
    return { ...page, items: announcements.map((one) => this.present.card(one)) };
  }

  @Route('GET /alliances/:alliance/announcements/:announcement')
  async show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/announcements/:announcement'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/announcements/:announcement'>> {
    return this.present.view(await this.readAnnouncements.one(ctx, params.alliance, params.announcement));
  }

  @Route('POST /alliances/:alliance/announcements/:announcement/read')
  read(
    @Input() { params }: InputOf<'POST /alliances/:alliance/announcements/:announcement/read'>,
    @Ctx() ctx: RequestContext,
  ): Promise<void> {
    return this.markRead.execute(ctx, params.alliance, params.announcement);
  }
}
