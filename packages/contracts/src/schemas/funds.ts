import { z } from 'zod';
import { Cited, DayText, DecisionView, FenAmount, Id, InstantText } from './common.ts';
import { FileView } from './files.ts';

export const MovementKind = z.enum(['donation', 'income', 'spending', 'reversal']).meta({ id: 'MovementKind' });
export type MovementKind = z.infer<typeof MovementKind>;

/** Why money goes out. Distribution is on the list so that its refusal can be read. */
export const SpendingBasis = z
  .enum(['service', 'purchase', 'reimbursement', 'distribution'])
  .meta({ id: 'SpendingBasis' });
export type SpendingBasis = z.infer<typeof SpendingBasis>;

export const FundParty = z.union([
  z.strictObject({ memberId: Id }),
  z.strictObject({ name: z.string().trim().min(1).max(120) }),
]);
export type FundParty = z.infer<typeof FundParty>;

export const FundMovement = z
  .object({
    id: Id,
    number: z.int(),
    kind: MovementKind,
    kindText: z.string(),
    bookedOn: DayText,
    amountFen: FenAmount.meta({ description: 'negative: money out' }),
    partyName: z.string(),
    isMember: z.boolean(),
    basisText: z.string().nullable(),
    clause: Cited,
    purpose: Cited.nullable(),
    note: z.string(),
    file: FileView.nullable(),
    reverses: z.int().nullable(),
    reversedBy: z.int().nullable(),
    reverse: DecisionView,
    acknowledge: DecisionView,
    recordedBy: z.string(),
    recordedAt: InstantText,
  })
  .meta({ id: 'FundMovement' });
export type FundMovement = z.infer<typeof FundMovement>;

export const FundsOverview = z
  .object({
    balanceFen: FenAmount,
    accounts: z.array(z.object({ label: z.string(), amountFen: FenAmount })),
    dues: DecisionView,
    donate: DecisionView,
    receive: DecisionView,
    spend: DecisionView,
    distribute: DecisionView,
    agree: DecisionView,
    sources: z.array(Cited).meta({ description: 'where money may come from, besides donations' }),
    purposes: z.array(Cited).meta({ description: 'what the charter lets money be spent for' }),
    rules: z.array(Cited).meta({ description: 'how the charter wants funds to be kept' }),
  })
  .meta({ id: 'FundsOverview' });
export type FundsOverview = z.infer<typeof FundsOverview>;

export const CostAgreement = z
  .object({
    id: Id,
    number: z.int(),
    title: z.string(),
    purpose: Cited,
    amountFen: FenAmount,
    signedOn: DayText,
    parties: z.array(z.string()),
    file: FileView.nullable(),
    article: z.string(),
    recordedAt: InstantText,
  })
  .meta({ id: 'CostAgreement' });
export type CostAgreement = z.infer<typeof CostAgreement>;

const Amount = FenAmount.min(1).max(100_000_000_000);
const Note = z.string().trim().max(300);
/** The words of the chosen clause: a source of funds, or a line of business of the charter. */
const ClauseText = z.string().trim().min(1).max(600);

export const DonationInput = z.object({
  donor: FundParty,
  amountFen: Amount,
  receivedOn: DayText,
  purpose: ClauseText,
  note: Note,
  file: Id,
});
export const IncomeInput = z.object({
  payer: FundParty,
  amountFen: Amount,
  receivedOn: DayText,
  source: ClauseText,
  note: Note,
  file: Id,
});
export const SpendingInput = z.object({
  payee: FundParty,
  basis: SpendingBasis,
  amountFen: Amount,
  paidOn: DayText,
  purpose: ClauseText,
  note: Note,
  file: Id.nullable(),
});
export const AgreementInput = z.object({
  title: z.string().trim().min(2).max(120),
  purpose: ClauseText,
  amountFen: Amount,
  signedOn: DayText,
  memberIds: z.array(Id).min(1).max(50),
  file: Id,
});

/** A table for the auditors: a text that Excel opens, in which no cell is a formula. */
export const ExportedFunds = z.object({ fileName: z.string(), text: z.string() }).meta({ id: 'ExportedFunds' });
export type ExportedFunds = z.infer<typeof ExportedFunds>;
