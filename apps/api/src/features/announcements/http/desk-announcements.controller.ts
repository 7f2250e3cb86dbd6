import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { CountAudience } from '../usecases/count-audience.query.ts';
import { DraftAnnouncement } from '../usecases/draft-announcement.usecase.ts';
import { EditAnnouncement } from '../usecases/edit-announcement.usecase.ts';
import { ListDeskAnnouncements } from '../usecases/list-desk-announcements.query.ts';
import { ListReaders } from '../usecases/list-readers.query.ts';
import { PublishAnnouncement } from '../usecases/publish-announcement.usecase.ts';
import { AnnouncementPresenter } from './announcement.presenter.ts';

@Controller()
export class DeskAnnouncementsController {
  constructor(
    private readonly deskList: ListDeskAnnouncements,
    private readonly draftAnnouncement: DraftAnnouncement,
    private readonly editAnnouncement: EditAnnouncement,
    private readonly publishAnnouncement: PublishAnnouncement,
    private readonly countAudience: CountAudience,
    private readonly listReaders: ListReaders,
    private readonly present: AnnouncementPresenter,
  ) {}

  @Route('GET /alliances/:alliance/desk/announcements')
  list(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/desk/announcements'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/announcements'>> {
    return this.deskList.page(params.alliance, query);
  }

  @Route('GET /alliances/:alliance/desk/announcements/:announcement')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/announcements/:announcement'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/announcements/:announcement'>> {
    return this.deskList.one(params.alliance, params.announcement);
  }

  @Route('POST /alliances/:alliance/desk/announcements')
  draft(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/announcements'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/announcements'>> {
    return this.draftAnnouncement.execute(ctx, input);
  }

  @Route('PATCH /alliances/:alliance/desk/announcements/:announcement')
  edit(
    @Input() input: InputOf<'PATCH /alliances/:alliance/desk/announcements/:announcement'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'PATCH /alliances/:alliance/desk/announcements/:announcement'>> {
    return this.editAnnouncement.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/audience-count')
  count(
    @Input() { params, body }: InputOf<'POST /alliances/:alliance/desk/audience-count'>,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/audience-count'>> {
    return this.countAudience.execute(params.alliance, body.audience);
  }

  @Route('POST /alliances/:alliance/desk/announcements/:announcement/publish')
  publish(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/announcements/:announcement/publish'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/announcements/:announcement/publish'>> {
    return this.publishAnnouncement.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/announcements/:announcement/readers')
  async readers(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/desk/announcements/:announcement/readers'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/announcements/:announcement/readers'>> {
    const { readers, ...page } = await this.listReaders.execute(params.alliance, params.announcement, query);
    return { ...page, items: readers.map((facts) => this.present.reader(facts)) };
  }
}
