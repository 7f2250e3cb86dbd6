import { Module } from '@nestjs/common';
import { HistoryController } from './http/history.controller.ts';
import { AuditReader } from './persistence/audit.reader.ts';
import { ShowHistory } from './usecases/show-history.query.ts';
import { VerifyAudit } from './usecases/verify-audit.query.ts';

@Module({
  controllers: [HistoryController],
  providers: [AuditReader, ShowHistory, VerifyAudit],
  exports: [VerifyAudit],
})
export class AuditModule {}
