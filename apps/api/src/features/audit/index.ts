export { AuditModule } from './audit.module.ts';
export { auditVerify } from './tools/audit-verify.tool.ts';
export { type AuditVerdict, VerifyAudit } from './usecases/verify-audit.query.ts';
