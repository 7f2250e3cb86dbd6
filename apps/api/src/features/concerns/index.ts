export { ConcernsModule } from './concerns.module.ts';
