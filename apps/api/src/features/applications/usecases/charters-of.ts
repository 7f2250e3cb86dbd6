import type { AdmissionStep, CharterView } from '@mengwu/charter';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Alliances } from '../../alliances/index.ts';
import { type Place, placeOf } from '../domain/application.states.ts';
import type { Application } from '../domain/application.ts';
import { stepOf } from '../domain/application-path.ts';

/**
 * The charters that an application lives by: its form is that of the day on which it was begun, its path that of its
 * first submission, and periods are those of the day on which they begin.
 */
@Injectable()
export class ChartersOf {
  constructor(private readonly alliances: Alliances) {}

  form({ alliance, createdAt }: Pick<Application, 'alliance' | 'createdAt'>): { view: CharterView; version: string } {
    return this.alliances.charterAt(alliance, createdAt);
  }

  path({ alliance, pathOn, createdAt }: Pick<Application, 'alliance' | 'pathOn' | 'createdAt'>): CharterView {
    return this.alliances.charter(alliance, pathOn ?? dayOf(createdAt)).view;
  }

  today(alliance: string, now: Instant): { view: CharterView; version: string } {
    return this.alliances.charterAt(alliance, now);
  }

  step(
    application: Pick<Application, 'alliance' | 'pathOn' | 'createdAt' | 'kind' | 'step'>,
  ): AdmissionStep | undefined {
    return stepOf(this.path(application), application.kind, application.step);
  }

  place(application: Application): Place {
    return placeOf(application.state, this.step(application));
  }
}
