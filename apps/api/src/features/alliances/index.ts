export { AlliancesModule } from './alliances.module.ts';
export { type AllianceName, Alliances } from './alliances.ts';
export type { MemberCountProvider } from './member-counts.ts';
