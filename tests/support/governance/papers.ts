import type { FilePurpose } from '@mengwu/contracts';
import { stampedPdf } from '../factories/stamped-form.ts';
import type { Governed } from './governed.ts';

/** A paper of the desk: a decision taken outside, a filing, what shows that something is done. */
export async function paperOf(
  { alliance, officer }: Pick<Governed, 'alliance' | 'officer'>,
  name: string,
  purpose: FilePurpose = 'resolution',
): Promise<string> {
  const bytes = stampedPdf(name);
  return (await officer.upload({ alliance, purpose, name: `${name}.pdf`, bytes, type: 'application/pdf' })).id;
}
