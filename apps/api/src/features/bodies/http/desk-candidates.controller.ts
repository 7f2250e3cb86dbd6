import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { Candidates } from '../usecases/candidates.usecase.ts';
import { ShowCandidate } from '../usecases/show-candidate.query.ts';
import { Waivers } from '../usecases/waivers.usecase.ts';

@Controller()
export class DeskCandidatesController {
  constructor(
    private readonly candidates: Candidates,
    private readonly showCandidate: ShowCandidate,
    private readonly waivers: Waivers,
  ) {}

  @Route('POST /alliances/:alliance/desk/candidates')
  nominate(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/candidates'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/candidates'>> {
    return this.candidates.nominate(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/candidates/:candidate')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/candidates/:candidate'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/candidates/:candidate'>> {
    return this.showCandidate.execute(ctx, params.alliance, params.candidate);
  }

  @Route('POST /alliances/:alliance/desk/candidates/:candidate/checks/:check')
  check(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/candidates/:candidate/checks/:check'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/candidates/:candidate/checks/:check'>> {
    return this.candidates.check(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/candidates/:candidate/birthday')
  setBirthday(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/candidates/:candidate/birthday'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/candidates/:candidate/birthday'>> {
    return this.candidates.setBirthday(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/candidates/:candidate/birthday/open')
  openBirthday(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/candidates/:candidate/birthday/open'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/candidates/:candidate/birthday/open'>> {
    return this.candidates.openBirthday(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/candidates/:candidate/withdraw')
  withdraw(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/candidates/:candidate/withdraw'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/candidates/:candidate/withdraw'>> {
    return this.candidates.withdraw(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/candidates/:candidate/waivers')
  askWaiver(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/candidates/:candidate/waivers'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/candidates/:candidate/waivers'>> {
    return this.waivers.ask(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/waivers/:waiver/approve')
  approve(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/waivers/:waiver/approve'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/waivers/:waiver/approve'>> {
    return this.waivers.approve(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/waivers/:waiver/refuse')
  refuse(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/waivers/:waiver/refuse'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/waivers/:waiver/refuse'>> {
    return this.waivers.refuse(ctx, input);
  }
}
