import { AppModule } from './app.module.ts';
import { start } from './platform/start.ts';

await start((config, log) => AppModule.with(config, log));
