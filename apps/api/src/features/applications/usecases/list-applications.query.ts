import type { ApplicationPlace, PageQuery } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type RequestContext, signedIn } from '../../../platform/index.ts';
import type { Application } from '../domain/application.ts';
import { ApplicationRepository, type PlaceFilter } from '../persistence/application.repository.ts';

/** Applications for the desk, those that wait longest first; and one's own. */
@Injectable()
export class ListApplications {
  constructor(private readonly applications: ApplicationRepository) {}

  mine(ctx: RequestContext): Promise<Application[]> {
    return this.applications.listOf(signedIn(ctx).personId);
  }

  async forDesk(
    alliance: string,
    { page, pageSize, q, state }: PageQuery & { state?: ApplicationPlace | undefined },
  ): Promise<{ applications: Application[]; total: number; page: number; pageSize: number }> {
    const found = await this.applications.list(alliance, {
      place: state && filterOf(state),
      q,
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    return { ...found, page, pageSize };
  }
}

function filterOf(place: ApplicationPlace): PlaceFilter {
  switch (place) {
    case 'returned':
    case 'admitted':
    case 'refused':
    case 'withdrawn':
      return { state: place };
    default:
      return { state: 'underway', stepKind: place };
  }
}
