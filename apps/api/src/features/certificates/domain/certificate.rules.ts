import type { CharterView } from '@mengwu/charter';
import { ALLOWED, type Decision, refused } from '@mengwu/kernel';

/** A11: a certificate is given where the charter says so; where it is silent, the secretariat has to say. */
export function mayGiveCertificate(view: CharterView): Decision<'certificate_not_given' | 'charter_silent'> {
  const { value, article, open } = view.admission.givesCertificate;
  if (value) return ALLOWED;
  if (open) return refused('charter_silent', { article, params: { question: open.question } });
  return refused('certificate_not_given', { article });
}
