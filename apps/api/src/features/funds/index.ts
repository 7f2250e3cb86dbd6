export { FundsModule } from './funds.module.ts';
