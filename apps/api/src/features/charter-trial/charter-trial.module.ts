import { Module } from '@nestjs/common';
import { AlliancesModule } from '../alliances/index.ts';
import { BodiesModule } from '../bodies/index.ts';
import { DeparturesModule } from '../departures/index.ts';
import { DutiesModule } from '../duties/index.ts';
import { MembersModule } from '../members/index.ts';
import { MotionsModule } from '../motions/index.ts';
import { GatherFacts } from './usecases/gather-facts.query.ts';
import { TryCharter } from './usecases/try-charter.query.ts';

/** Reads what an alliance has lived through and asks another charter about it; writes nothing. */
@Module({
  imports: [AlliancesModule, MembersModule, DutiesModule, BodiesModule, MotionsModule, DeparturesModule],
  providers: [GatherFacts, TryCharter],
})
export class CharterTrialModule {}
