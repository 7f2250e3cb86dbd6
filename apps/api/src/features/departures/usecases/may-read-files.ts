import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/index.ts';
import { Motions } from '../../motions/index.ts';
import { FindDeparture } from './find-departure.ts';

/** The papers of a departure are read by the member's own people, and by those who sit in the body that decides it. */
@Injectable()
export class MayReadFiles {
  constructor(
    private readonly findDeparture: FindDeparture,
    private readonly motions: Motions,
  ) {}

  async execute(alliance: string, departure: string, personId: string): Promise<boolean> {
    try {
      await this.findDeparture.own(personId, { alliance, departure });
      return true;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return this.motions.isBefore(alliance, { kind: 'departure', id: departure }, personId);
    }
  }
}
