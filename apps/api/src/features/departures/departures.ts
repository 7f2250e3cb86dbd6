import { Injectable } from '@nestjs/common';
import type { Departure } from './domain/departure.ts';
import { DepartureRepository } from './persistence/departure.repository.ts';

/** The front door of the room: who is about to leave. */
@Injectable()
export class Departures {
  constructor(private readonly departures: DepartureRepository) {}

  /** Every notice of withdrawal that still runs, the oldest first. */
  runningNotices(alliance: string): Promise<Departure[]> {
    return this.departures.openWithdrawals(alliance);
  }
}
