export { AuditModule } from './audit.module.ts';
export { VerifyAudit } from './usecases/verify-audit.query.ts';
