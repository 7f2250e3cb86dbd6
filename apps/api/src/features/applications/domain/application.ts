import type { ApplicationFields, ApplicationState, StepKind } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import type { ActorRole, ApplicationEvent } from './application.states.ts';

export interface Application {
  readonly id: string;
  readonly alliance: string;
  readonly applicantId: string;
  readonly kind: string;
  readonly name: string;
  readonly creditCode: string | null;
  /** Where the notice of recruitment reached it, when the charter has a relay. */
  readonly region: string | null;
  readonly state: ApplicationState;
  /** The key of the step that is walked, or from which it was returned. */
  readonly step: string | null;
  readonly stepKind: StepKind | null;
  readonly fields: ApplicationFields;
  readonly version: number;
  /** The charter under which it was begun, and from its submission on the one that fixes its path. */
  readonly charterVersion: string;
  /** The day of the charter whose path it walks: that of its first submission. */
  readonly pathOn: Day | null;
  /** The motion that decides about it now or decided last. */
  readonly motionId: string | null;
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

/** One line of the timeline; written with every change of state, never changed. */
export interface Move {
  readonly event: ApplicationEvent | 'start' | 'reopen';
  readonly fromState: ApplicationState | null;
  readonly toState: ApplicationState;
  readonly fromStep: string | null;
  readonly toStep: string | null;
  readonly byRole: ActorRole;
  readonly reason: string | null;
  readonly article: string | null;
  readonly at: Instant;
}

export interface Resolution {
  /** The key of the step that it decides. */
  readonly step: string;
  readonly body: string;
  readonly number: string;
  readonly decidedOn: Day;
  readonly outcome: 'approved' | 'refused';
  /** The body's paper; a ballot in the system needs none. */
  readonly fileId: string | null;
}

/** An application with all that is shown beside it. */
export interface Dossier {
  readonly application: Application;
  readonly moves: readonly Move[];
  /** What is returned now; empty once it is submitted again. */
  readonly returns: readonly ReturnedField[];
  readonly resolutions: readonly Resolution[];
}

/** The question that the relay of recruitment adds to a form. */
export const REGION_FIELD = 'relayRegion';

/** Whether somebody applies for herself. A unit has its name alone; of persons any number may have the same. */
export function isForPerson({ fields }: Pick<Application, 'fields'>): boolean {
  return 'personName' in fields;
}

/** What the form calls the unit or the person, and their code: fixed keys of every charter's form. */
export function identityOf(fields: ApplicationFields): Pick<Application, 'name' | 'creditCode' | 'region'> {
  // Invisible marks make two names of one, and turn what the desk reads around.
  const name = (fields.unitName ?? fields.personName ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 120);
  const code = (fields.creditCode ?? '').trim().toUpperCase();
  const region = (fields[REGION_FIELD] ?? '').trim().slice(0, 40) || null;
  return { name, creditCode: /^[0-9A-Z]{1,18}$/.test(code) ? code : null, region };
}

/** What an application under way keeps others from applying with at the same moment; null when it keeps nobody. */
export function claimOf(application: Pick<Application, 'state' | 'fields' | 'name' | 'creditCode'>): string | null {
  const { state, name, creditCode } = application;
  const isInProgress = state === 'underway' || state === 'returned';
  return isInProgress && !isForPerson(application) ? (creditCode ?? name) : null;
}
