import type { Me } from '@mengwu/contracts';

export interface Desk {
  readonly alliance: string;
  readonly name: string;
}

/** The alliances in which this person works at the desk, each once. */
export function desksOf(me: Me): Desk[] {
  const officer = me.rights.filter(({ right }) => right === 'officer');
  const byAlliance = new Map(officer.map(({ alliance, allianceName }) => [alliance, allianceName]));
  return [...byAlliance].map(([alliance, name]) => ({ alliance, name }));
}
