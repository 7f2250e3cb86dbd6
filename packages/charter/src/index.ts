export { type AnswerForm, answerForm } from './answer-form.ts';
export { type Article, articlesOf, type Provision, pathsIn } from './articles.ts';
export { type CharterView, charterOn } from './charter-on.ts';
export { charterVersion } from './charter-version.ts';
export { isCreditCode } from './credit-code.ts';
export type { Dated, Entry, Held, OpenQuestion, QuestionOption, SettledBy, ViewOf } from './dated.ts';
export { describeRule } from './describe-rule.ts';
export { ruleIdsOf } from './each-entry.ts';
export { ENFORCED_BY, type Enforcement } from './enforced-by.ts';
export { explainRule, type RuleExplained } from './explain-rule.ts';
export { type LintResult, lintCharters } from './lint/lint-charters.ts';
export { type CharterFile, type LoadedCharter, loadCharters, readCharterFiles } from './load-charters.ts';
export { MEETING_KINDS, type MeetingKind } from './meeting-kind.ts';
export { type Answered, type ListedQuestion, openQuestions } from './open-questions.ts';
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
export { auditItems } from './rules/audit-items.ts';
export { type BankAccount, bankAccount } from './rules/bank-account.ts';
export { benefits } from './rules/benefit-facts.ts';
export { type CharterFact, charterFacts } from './rules/charter-facts.ts';
export { type ApplicationFields, checkApplication } from './rules/check-application.ts';
export type { FieldProblem, FieldProblemCode } from './rules/check-field.ts';
export { type BallotDecision, type BallotFacts, decideBallot } from './rules/decide-ballot.ts';
export { decideQuorum, type QuorumDecision, type QuorumFacts } from './rules/decide-quorum.ts';
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
export { type ExpulsionPath, expulsionPath } from './rules/expulsion-path.ts';
export { type FeeFact, feeFacts } from './rules/fee-facts.ts';
export {
  emptyYears,
  fulfilments,
  type InactivityFacts,
  type InactivityVerdict,
  inactivityVerdict,
} from './rules/inactivity-verdict.ts';
export { isPriorityNominee } from './rules/is-priority-nominee.ts';
export { type ApplicantFacts, type MayApplyCode, mayApply } from './rules/may-apply.ts';
export { type MayProposeCode, mayPropose, type ProposalFacts } from './rules/may-propose.ts';
export { type MaySendTeacherCode, maySendTeacher, type SeatFacts } from './rules/may-send-teacher.ts';
export {
  type CandidateFacts,
  mayTakeOffice,
  type OfficeRefusalCode,
  type Waiver,
} from './rules/may-take-office.ts';
export { type LeaverFacts, type MayWithdrawCode, mayWithdraw } from './rules/may-withdraw.ts';
export { type ChainStep, motionChain, motionFormalities } from './rules/motion-chain.ts';
export { type DecidableKind, MOTION_LABELS, motionKinds } from './rules/motion-kinds.ts';
export { type Office, officeOf, officesOf } from './rules/office.ts';
export {
  mayNotSeeYet,
  maySeeMeeting,
  type NoticeFacts,
  type PriorityNotice,
  priorityNotice,
} from './rules/priority-notice.ts';
export { publicityOf } from './rules/publicity-of.ts';
export { type Departure, reapplicationFrom } from './rules/reapplication-from.ts';
export { readRemark, remarkFor, remarkPrefixes } from './rules/remark.ts';
export { mayMeetRemotely } from './rules/remote-sitting.ts';
export { type SeatAllowance, seatAllowance } from './rules/seat-allowance.ts';
export { atMostOf, needOf } from './rules/share.ts';
export type { Refusal } from './rules/silent.ts';
export { type SittingRefusalCode, type SittingRules, sittingRules } from './rules/sitting-rules.ts';
export { standingCouncilLimit } from './rules/standing-council-limit.ts';
export { type Term, termOf } from './rules/term-of.ts';
export {
  type WaiverFacts,
  type WaiverRefusalCode,
  waiverApproval,
  waiverConflict,
  waiverPath,
} from './rules/waiver-approval.ts';
export { type WithdrawalFacts, type WithdrawalPlan, withdrawalPlan } from './rules/withdrawal-plan.ts';
export { type MeetingWarning, yearlyMeetings } from './rules/yearly-meetings.ts';
export { CHAIN_ACTS, type ChainLink } from './schema/chain.ts';
export type { Charter } from './schema/charter.ts';
export { FULFILMENTS } from './schema/membership.ts';
export { MOTION_KINDS, type MotionKind } from './schema/motion-kinds.ts';
export type { Fraction } from './schema/share.ts';
export { type CharterComparison, compareCharters } from './trial/compare-charters.ts';
export { describeComparison } from './trial/describe-comparison.ts';
export type { TrialBallot, TrialDeparture, TrialFacts, TrialMember, TrialTerm } from './trial/trial-facts.ts';
export { type CharterSetting, withSettings } from './with-settings.ts';
