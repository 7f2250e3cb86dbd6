export type { LastDeparture, Leaving, Left } from './domain/leaving.ts';
export { speaksForMember } from './domain/member.rules.ts';
export type { ActingFor, Member, MemberPerson } from './domain/member.ts';
export { MembersModule } from './members.module.ts';
export { Members, type NewMember } from './members.ts';
