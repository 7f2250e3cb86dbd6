export { connectSystem, type Whereabouts } from './connect-system.ts';
export type { Officer } from './officer.ts';
export { newCredentials } from './officer.ts';
export { oneTimeCode } from './one-time-code.ts';
export type { Person, PersonSeed } from './person.ts';
export { type ApiProcess, type OwnSystem, type SystemOptions, startSystem } from './start-system.ts';
export type { System } from './system.ts';
export type { Upload } from './upload.ts';
export { waitFor } from './wait-for.ts';
