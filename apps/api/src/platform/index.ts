export type { AuditRecord } from './audit/audit-record.ts';
export { AuditWords } from './audit/audit-words.ts';
export { type AuditContent, auditColumns, auditKey, chainHash, contentHash } from './audit/content-hash.ts';
export type { Actor, PersonActor } from './auth/actor.ts';
export { AuthPorts } from './auth/auth-ports.ts';
export type { Right, RightsReader, SessionReader } from './auth/ports.ts';
export { signedIn } from './auth/signed-in.ts';
export { hashToken, newToken } from './auth/tokens.ts';
export { Clock } from './clock/clock.ts';
export { Config } from './config/config.ts';
export { type RequestContext, systemContext } from './context.ts';
export {
  AllianceColumn,
  DayColumn,
  FenColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryIdColumn,
} from './database/columns.ts';
export { Database } from './database/database.ts';
export { isDuplicate } from './database/database-errors.ts';
export { GroupedTransactions } from './database/grouped-transactions.ts';
export { selectPage } from './database/select-page.ts';
export { forAscii, marks, type SqlValue, type WriteResult } from './database/sql.ts';
export { type RunOptions, Transactions } from './database/transactions.ts';
export type { Tx, TxManager } from './database/tx.ts';
export { DomainError, requireAllowed } from './http/domain-error.ts';
export type { FileAnswer } from './http/file-answer.ts';
export { Ctx, Input, Route } from './http/route.decorator.ts';
export type { AnswerOf, InputOf } from './http/route-types.ts';
export type { UploadedFile } from './http/uploaded-file.ts';
export { newId } from './ids.ts';
export { Jobs } from './jobs/jobs.ts';
export { Log } from './logging/log.ts';
export { Loop } from './loop.ts';
export type { OutboxMessage } from './outbox/claim-batch.ts';
export { Outbox, type OutboxHandler } from './outbox/outbox.ts';
export type { OutboxTopics } from './outbox/topics.ts';
export type { Tool } from './tools/tool.ts';
