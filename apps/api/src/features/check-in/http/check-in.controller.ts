import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { AcceptDoorLink } from '../usecases/accept-door-link.usecase.ts';
import { CountArrivals } from '../usecases/count-arrivals.query.ts';
import { InviteVolunteer } from '../usecases/invite-volunteer.usecase.ts';
import { ScanTicket } from '../usecases/scan-ticket.usecase.ts';

@Controller()
export class CheckInController {
  constructor(
    private readonly scanTicket: ScanTicket,
    private readonly countArrivals: CountArrivals,
    private readonly inviteVolunteer: InviteVolunteer,
    private readonly acceptDoorLink: AcceptDoorLink,
  ) {}

  @Route('POST /alliances/:alliance/events/:event/check-ins')
  scan(
    @Input() input: InputOf<'POST /alliances/:alliance/events/:event/check-ins'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/events/:event/check-ins'>> {
    return this.scanTicket.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/events/:event/check-ins/summary')
  summary(
    @Input() { params }: InputOf<'GET /alliances/:alliance/events/:event/check-ins/summary'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/events/:event/check-ins/summary'>> {
    return this.countArrivals.execute(params.alliance, params.event);
  }

  @Route('POST /alliances/:alliance/desk/events/:event/door-links')
  invite(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/events/:event/door-links'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/events/:event/door-links'>> {
    return this.inviteVolunteer.execute(ctx, input);
  }

  @Route('POST /door-links/accept')
  accept(
    @Input() { body }: InputOf<'POST /door-links/accept'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /door-links/accept'>> {
    return this.acceptDoorLink.execute(ctx, body.token);
  }
}
