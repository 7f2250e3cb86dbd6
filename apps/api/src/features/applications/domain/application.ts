import type { ApplicationFields, ApplicationState } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import type { ApplicationEvent } from './application.states.ts';

export interface Application {
  readonly id: string;
  readonly alliance: string;
  readonly applicantId: string;
  readonly kind: string;
  readonly name: string;
  readonly creditCode: string | null;
  readonly state: ApplicationState;
  readonly fields: ApplicationFields;
  readonly version: number;
  /** The charter under which it was begun; its form and its path stay the same. */
  readonly charterVersion: string;
  readonly publicityEndsOn: Day | null;
  readonly billId: string | null;
  readonly memberId: string | null;
  readonly createdAt: Instant;
  readonly submittedAt: Instant | null;
  /** Since when somebody other than the applicant has to act. */
  readonly waitingSince: Instant | null;
  readonly updatedAt: Instant;
}

export interface ReturnedField {
  readonly id: string;
  readonly field: string;
  readonly reason: string;
  readonly correctedAt: Instant | null;
}

export type ActorRole = 'applicant' | 'officer' | 'body' | 'system';

/** One line of the timeline; written with every change of state, never changed. */
export interface Move {
  readonly event: ApplicationEvent | 'start';
  readonly fromState: ApplicationState | null;
  readonly toState: ApplicationState;
  readonly byRole: ActorRole;
  readonly reason: string | null;
  readonly article: string | null;
  readonly at: Instant;
}

export interface Resolution {
  readonly body: string;
  readonly number: string;
  readonly decidedOn: Day;
  readonly outcome: 'approved' | 'refused';
  readonly fileId: string;
}

/** An application with all that is shown beside it. */
export interface Dossier {
  readonly application: Application;
  readonly moves: readonly Move[];
  /** What is returned now; empty once it is submitted again. */
  readonly returns: readonly ReturnedField[];
  readonly resolution: Resolution | null;
}

/** Whether somebody applies for herself. A unit has its name alone; of persons any number may have the same. */
export function isForPerson({ fields }: Pick<Application, 'fields'>): boolean {
  return 'personName' in fields;
}

/** What the form calls the unit or the person, and their code: fixed keys of every charter's form. */
export function identityOf(fields: ApplicationFields): { name: string; creditCode: string | null } {
  // Invisible marks make two names of one, and turn what the desk reads around.
  const name = (fields.unitName ?? fields.personName ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 120);
  const code = (fields.creditCode ?? '').trim().toUpperCase();
  return { name, creditCode: /^[0-9A-Z]{1,18}$/.test(code) ? code : null };
}

const IN_PROGRESS: ReadonlySet<ApplicationState> = new Set([
  'submitted',
  'returned',
  'publicity',
  'resolution',
  'dues',
]);

/** What an application under way keeps others from applying with at the same moment; null when it keeps nobody. */
export function claimOf(application: Pick<Application, 'state' | 'fields' | 'name' | 'creditCode'>): string | null {
  const { state, name, creditCode } = application;
  return IN_PROGRESS.has(state) && !isForPerson(application) ? (creditCode ?? name) : null;
}
