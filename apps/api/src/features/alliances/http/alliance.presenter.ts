import type { CharterView } from '@mengwu/charter';
import type { AllianceCard } from '@mengwu/contracts';

export function toAllianceCard({ id, identity }: CharterView, memberCount: number): AllianceCard {
  return {
    id,
    name: identity.name.value,
    shortName: identity.shortName.value,
    englishName: identity.englishName?.value ?? null,
    tagline: identity.nature.value,
    memberCount,
  };
}
