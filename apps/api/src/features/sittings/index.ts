export type { AgendaProvider, DateResolution, ProvidedItem, SittingKey } from './agenda-providers.ts';
export type { Sitting, Sitting as LockedSitting } from './domain/sitting.ts';
export { SittingsModule } from './sittings.module.ts';
export { Sittings } from './sittings.ts';
