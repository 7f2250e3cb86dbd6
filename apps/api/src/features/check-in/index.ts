export { CheckInModule } from './check-in.module.ts';
