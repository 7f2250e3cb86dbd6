import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { Duties } from './duties.ts';
import { dutyWords } from './http/duty.texts.ts';
import { DutyEntryRepository } from './persistence/duty-entry.repository.ts';

@Module({
  imports: [AlliancesModule],
  providers: [Duties, DutyEntryRepository],
  exports: [Duties],
})
export class DutiesModule implements OnModuleInit {
  constructor(private readonly auditWords: AuditWords) {}

  onModuleInit(): void {
    this.auditWords.add(dutyWords);
  }
}
