export { AlliancesModule } from './alliances.module.ts';
export { Alliances } from './alliances.ts';
