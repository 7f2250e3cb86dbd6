export type { LastDeparture, Leaving, Left } from './domain/leaving.ts';
export { speaksForMember } from './domain/member.rules.ts';
export type { ActingFor, Member, MemberPerson } from './domain/member.ts';
export { mayRepresent } from './domain/succession.rules.ts';
export { MembersModule } from './members.module.ts';
export { Members, type NewMember } from './members.ts';
export type { PersonGone, Succeeded } from './person-handlers.ts';
export type { Renamed } from './renaming-handlers.ts';
export { Succession } from './succession.ts';
