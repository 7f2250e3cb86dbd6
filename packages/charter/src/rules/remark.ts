import type { CharterView } from '../charter-on.ts';

/** The remark that a member writes on a bank transfer [D17]; undefined where the charter asks for none. */
export function remarkFor(view: CharterView, facts: { schoolName: string; feeName: string }): string | undefined {
  return view.dues.remark?.value.template
    .replaceAll('{school}', () => facts.schoolName)
    .replaceAll('{fee}', () => facts.feeName);
}

/** The beginnings of a remark that are accepted, the longest first [D21]. */
export function remarkPrefixes(view: CharterView): readonly string[] {
  return [...(view.dues.remark?.value.prefixes ?? [])].sort((one, other) => other.length - one.length);
}

/**
 * Reads a remark as banks deliver it: any accepted prefix and separator, or none between the words [D21]. The names
 * to look for are given, because without separators a school's name has no visible end.
 */
export function readRemark(
  view: CharterView,
  remark: string,
  names: { schools: readonly string[]; fees: readonly string[] },
): { schoolName: string; feeName: string } | undefined {
  const separators = view.dues.remark?.value.separators.filter((one) => one !== '') ?? [];
  const plain = (text: string) => separators.reduce((rest, one) => rest.replaceAll(one, ''), text.replace(/\s/g, ''));
  const written = plain(remark);
  for (const schoolName of names.schools) {
    for (const feeName of names.fees) {
      if (remarkPrefixes(view).some((prefix) => written === plain(`${prefix}${schoolName}${feeName}`))) {
        return { schoolName, feeName };
      }
    }
  }
  return undefined;
}
