import { admissionPath, benefits, type Charter, type CharterView, mayApply } from '@mengwu/charter';
import type { AlliancePage } from '@mengwu/contracts';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { toAllianceCard } from './alliance.presenter.ts';
import { toFacts } from './charter-fact.presenter.ts';
import { toFees } from './fee.presenter.ts';

/** All that anyone may know about an alliance before signing in. */
export function toAlliancePage(charter: Charter, view: CharterView, memberCount: number): AlliancePage {
  return {
    ...toAllianceCard(view, memberCount),
    intro: [view.identity.intro.value, view.identity.purpose.value].flatMap((text) =>
      text.split(/\n+/).filter(Boolean),
    ),
    kinds: Object.entries(view.memberKinds).map(([kind, { label, whoMayJoin, conditions }]) => ({
      kind,
      label: label.value,
      conditions: [...whoMayJoin.value, ...(conditions?.value ?? [])].map(({ text, article }) => ({ text, article })),
      apply: presentDecision(mayApply(view, kind)),
    })),
    benefits: benefits(view),
    fees: toFees(view),
    admission: admissionOf(view),
    facts: toFacts(charter, view),
    offers: {
      memberList: view.admission.publishesList.value,
      certificate: view.admission.givesCertificate.value,
      publicity: view.admission.path.value.some(({ kind }) => kind === 'publicity'),
    },
    contacts: Object.values(view.contacts).flatMap(({ value: { label, ...contact }, article }) =>
      contactLines(contact).map((value) => ({ label, value, article })),
    ),
  };
}

/** Every kind of an alliance walks the same path. */
function admissionOf(view: CharterView): AlliancePage['admission'] {
  const [kind] = Object.keys(view.memberKinds);
  if (kind === undefined) return [];
  return admissionPath(view, kind).steps.map(({ title, actor, article }) => ({ label: title, who: actor, article }));
}

type Contact = Omit<CharterView['contacts'][string]['value'], 'label'>;

function contactLines(contact: Contact): string[] {
  const { people, phones, emails, website, address, postcode, channels } = contact;
  const place = address && (postcode ? `${address}（邮编${postcode}）` : address);
  return [people.join('、'), ...phones, ...emails, website, place, ...channels].filter((line): line is string =>
    Boolean(line),
  );
}
