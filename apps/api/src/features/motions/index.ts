export type { Decided, DecidedHandler } from './decided-handlers.ts';
export type { Motion } from './domain/motion.ts';
export { MotionsModule } from './motions.module.ts';
export { Motions } from './motions.ts';
export type { NewMotion } from './usecases/propose-motion.ts';
