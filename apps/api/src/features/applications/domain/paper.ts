import { createHash } from 'node:crypto';
import { type ApplicationForm, applicationForm, type CharterView } from '@mengwu/charter';
import type { ApplicationFields, ScanState } from '@mengwu/contracts';
import type { Application } from './application.ts';

/** The question under which every charter's form takes the sealed paper. */
export const STAMPED_FORM = 'stampedForm';

export interface PaperRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly isLong: boolean;
  /** What could be ticked. */
  readonly options: readonly string[] | null;
}

/** Exactly what stands on the printed form. */
export interface Paper {
  readonly alliance: string;
  readonly application: string;
  readonly title: string;
  readonly stamp: ApplicationForm['stamp'];
  readonly sections: readonly { readonly key: string; readonly title: string; readonly rows: readonly PaperRow[] }[];
}

type Questions = ApplicationForm['screens'][number]['fields'];

const isPrinted = ({ type, printed }: Questions[number]) => type !== 'file' && printed;

/** The form on paper: the questions of the founding document in its order, with what was typed. */
export function paperOf(
  view: CharterView,
  application: Pick<Application, 'alliance' | 'id' | 'kind' | 'fields'>,
): Paper {
  const form = applicationForm(view, application.kind);
  if (!form) throw new Error(`${application.alliance} has no form for ${application.kind}`);
  return {
    alliance: application.alliance,
    application: application.id,
    title: form.title,
    stamp: form.stamp,
    sections: form.screens
      .map(({ key, title, fields }) => ({
        key,
        title,
        rows: fields.filter(isPrinted).map((field) => ({
          key: field.key,
          label: field.label,
          value: plain(application.fields[field.key]),
          isLong: field.type === 'textarea',
          options: field.options ?? null,
        })),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** The questions whose answers stand on the paper. */
export function printedKeys(view: CharterView, kind: string): Set<string> {
  const fields = applicationForm(view, kind)?.screens.flatMap((screen) => screen.fields) ?? [];
  return new Set(fields.filter(isPrinted).map(({ key }) => key));
}

/** Whether the form has a place for the sealed paper at all. */
export function takesStampedForm(view: CharterView, kind: string): boolean {
  const fields = applicationForm(view, kind)?.screens.flatMap((screen) => screen.fields) ?? [];
  return fields.some(({ key, type }) => key === STAMPED_FORM && type === 'file');
}

// Marks that nobody sees would make another version of what looks the same.
const plain = (answer: string | undefined) =>
  (answer ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cf}]/gu, '')
    .trim();

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PREFIX = 'MWF1-';
const CODE_LENGTH = 26;
const SHORT_LENGTH = 8;

/** What the QR code says: 130 bits over exactly what is printed, and over whose application it is. */
export function codeOf(paper: Paper): string {
  const digest = createHash('sha256').update(JSON.stringify(paper)).digest();
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = Array.from(
    { length: CODE_LENGTH },
    (_, at) => ALPHABET[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)],
  );
  return PREFIX + letters.join('');
}

/** What is printed below the QR code for people to compare. */
export function shortCodeOf(code: string): string {
  const letters = code.slice(PREFIX.length, PREFIX.length + SHORT_LENGTH);
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** A code that a printed form of ours can bear. */
export function isFormCode(text: string): boolean {
  return new RegExp(`^${PREFIX}[${ALPHABET}]{${CODE_LENGTH}}$`).test(text);
}

/** What is known about an uploaded scan. */
export interface Scan {
  readonly fileId: string;
  /** What its QR code says; null where none was found. */
  readonly readCode: string | null;
  /** The code of what stood in the system when it was uploaded. */
  readonly expectedCode: string;
  /** The code with which the desk found the paper to agree. */
  readonly confirmedCode: string | null;
}

/** Whether the sealed paper says exactly what stands in the system. `printed` are the codes of all its prints so far. */
export function scanState(scan: Scan | undefined, current: string, printed: readonly string[]): ScanState {
  if (!scan) return 'none';
  if (scan.readCode === null) {
    if (scan.confirmedCode === current) return 'confirmed';
    return scan.expectedCode === current ? 'unread' : 'outdated';
  }
  if (scan.readCode === current) return 'matched';
  return printed.includes(scan.readCode) ? 'outdated' : 'other';
}

/** The scan that an application names now. */
export function stampedFile(fields: ApplicationFields): string | undefined {
  return fields[STAMPED_FORM] || undefined;
}
