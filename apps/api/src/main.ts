import { appModule } from './app.module.ts';
import { start } from './platform/start.ts';

await start(appModule);
