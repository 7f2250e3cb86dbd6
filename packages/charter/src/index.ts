export { type CharterView, charterOn } from './charter-on.ts';
export { charterVersion } from './charter-version.ts';
export { isCreditCode } from './credit-code.ts';
export type { Dated, Entry, Held, OpenQuestion, ViewOf } from './dated.ts';
export { type LintResult, lintCharters } from './lint-charters.ts';
export { type CharterFile, type LoadedCharter, loadCharters, readCharterFiles } from './load-charters.ts';
export { MEETING_KINDS, type MeetingKind } from './meeting-kind.ts';
export { type ListedQuestion, openQuestions } from './open-questions.ts';
export { parseCharter } from './parse-charter.ts';
export { isMainlandPhone, plainPhone } from './phone-number.ts';
export { type CharterProblem, CharterProblems, problemLine } from './problems.ts';
export { type AdmissionStep, admissionPath, nextStep } from './rules/admission-path.ts';
export {
  type ApplicationForm,
  applicationForm,
  type Declaration,
  type FormField,
  type FormScreen,
} from './rules/application-form.ts';
export { type BankAccount, bankAccount } from './rules/bank-account.ts';
export { benefits } from './rules/benefit-facts.ts';
export { type CharterFact, charterFacts } from './rules/charter-facts.ts';
export { type ApplicationFields, checkApplication } from './rules/check-application.ts';
export type { FieldProblem, FieldProblemCode } from './rules/check-field.ts';
export {
  type DuesBill,
  type DuesFacts,
  type DuesLine,
  type DuesRefusal,
  type DuesRefusalCode,
  duesFor,
} from './rules/dues-for.ts';
export { type DuesPeriod, duesPeriod } from './rules/dues-period.ts';
export { type EventPrice, type EventPriceFacts, eventPrice } from './rules/event-price.ts';
export { type FeeFact, feeFacts } from './rules/fee-facts.ts';
export { isPriorityNominee } from './rules/is-priority-nominee.ts';
export { type ApplicantFacts, type MayApplyCode, mayApply } from './rules/may-apply.ts';
export { type MaySendTeacherCode, maySendTeacher, type SeatFacts } from './rules/may-send-teacher.ts';
export {
  mayNotSeeYet,
  maySeeMeeting,
  type NoticeFacts,
  type PriorityNotice,
  priorityNotice,
} from './rules/priority-notice.ts';
export { readRemark, remarkFor, remarkPrefixes } from './rules/remark.ts';
export { type SeatAllowance, seatAllowance } from './rules/seat-allowance.ts';
export type { Charter } from './schema/charter.ts';
