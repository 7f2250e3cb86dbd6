import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import { DayText, Id, InAlliance, PageQuery, pageOf } from '../schemas/common.ts';
import { FileView } from '../schemas/files.ts';
import {
  AgreementInput,
  CostAgreement,
  DonationInput,
  ExportedFunds,
  FundMovement,
  FundsOverview,
  IncomeInput,
  MovementKind,
  SpendingInput,
} from '../schemas/funds.ts';

const InMovement = InAlliance.extend({ movement: Id });
const bookingErrors = ['day_in_future', 'member_not_found', 'file_not_found'] as const;

export const fundRoutes = {
  'GET /alliances/:alliance/desk/funds': {
    summary: 'The balance, and what the charter lets come in and go out',
    access: 'officer',
    params: InAlliance,
    response: FundsOverview,
    errors: [],
  },
  'GET /alliances/:alliance/desk/funds/movements': {
    summary: 'The book: every movement of money, the newest first',
    access: 'officer',
    params: InAlliance,
    query: PageQuery.extend({ kind: MovementKind.optional() }),
    response: pageOf(FundMovement),
    errors: [],
  },
  'POST /alliances/:alliance/desk/funds/donations': {
    summary: 'A donation has arrived',
    access: 'officer',
    params: InAlliance,
    body: DonationInput,
    idempotent: true,
    response: FundMovement,
    errors: [
      'donations_not_accepted',
      'charter_silent',
      'purpose_outside_charter',
      'name_not_printable',
      ...bookingErrors,
    ],
  },
  'POST /alliances/:alliance/desk/funds/incomes': {
    summary: 'Income from a source that the charter names has arrived',
    access: 'officer',
    params: InAlliance,
    body: IncomeInput,
    idempotent: true,
    response: FundMovement,
    errors: ['income_by_agreement', 'source_outside_charter', 'charter_silent', ...bookingErrors],
  },
  'POST /alliances/:alliance/desk/funds/spendings': {
    summary: 'Money was spent for a purpose of the charter',
    access: 'officer',
    params: InAlliance,
    body: SpendingInput,
    idempotent: true,
    response: FundMovement,
    errors: [
      'funds_not_held',
      'purpose_outside_charter',
      'no_distribution',
      'payee_is_member',
      'spending_file_needed',
      'funds_not_enough',
      'charter_silent',
      ...bookingErrors,
    ],
  },
  'POST /alliances/:alliance/desk/funds/movements/:movement/reverse': {
    summary: 'Takes a wrong entry back by its opposite; nothing in the book is ever changed',
    access: 'officer',
    params: InMovement,
    body: z.object({ reason: z.string().trim().min(2).max(200) }),
    idempotent: true,
    response: FundMovement,
    errors: ['movement_not_found', 'movement_reversed', 'funds_not_enough'],
  },
  'POST /alliances/:alliance/desk/funds/movements/:movement/acknowledgement': {
    summary: 'The letter of thanks for a donation, as a PDF',
    access: 'officer',
    params: InMovement,
    response: FileView,
    errors: ['movement_not_found', 'movement_no_donation', 'movement_reversed'],
  },
  'GET /alliances/:alliance/desk/funds/export': {
    summary: 'The book of a period for the auditors',
    access: 'officer',
    params: InAlliance,
    query: z.object({ from: DayText, to: DayText }),
    response: ExportedFunds,
    errors: ['period_wrong'],
  },
  'GET /alliances/:alliance/desk/funds/agreements': {
    summary: 'Agreements of members on costs',
    access: 'officer',
    params: InAlliance,
    response: z.object({ items: z.array(CostAgreement) }),
    errors: [],
  },
  'POST /alliances/:alliance/desk/funds/agreements': {
    summary: 'Members have agreed on who bears which costs',
    access: 'officer',
    params: InAlliance,
    body: AgreementInput,
    idempotent: true,
    response: CostAgreement,
    errors: [
      'agreements_not_provided',
      'agreement_needs_two',
      'purpose_outside_charter',
      'day_in_future',
      'member_not_found',
      'member_already_left',
      'file_not_found',
    ],
  },
} as const satisfies Record<string, RouteSpec>;
