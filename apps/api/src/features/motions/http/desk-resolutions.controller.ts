import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { ListResolutions } from '../usecases/list-resolutions.query.ts';
import { TrackResolution } from '../usecases/track-resolution.usecase.ts';

@Controller()
export class DeskResolutionsController {
  constructor(
    private readonly listResolutions: ListResolutions,
    private readonly track: TrackResolution,
  ) {}

  @Route('GET /alliances/:alliance/desk/resolutions')
  list(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/resolutions'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/resolutions'>> {
    return this.listResolutions.forDesk(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/resolutions/:resolution/assign')
  assign(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/resolutions/:resolution/assign'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/resolutions/:resolution/assign'>> {
    return this.track.assign(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/resolutions/:resolution/complete')
  complete(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/resolutions/:resolution/complete'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/resolutions/:resolution/complete'>> {
    return this.track.complete(ctx, input);
  }
}
