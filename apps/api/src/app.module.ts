import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AuditModule } from './features/audit/index.ts';
import type { Config, Log } from './platform/index.ts';
import { platformModule } from './platform/platform.module.ts';

/** Every room of the house, from the ground up; one line each. */
export const rooms: readonly Type[] = [AuditModule];

@Module({})
class AppModule {}

/** The whole API. */
export function appModule(config: Config, log: Log): DynamicModule {
  return { module: AppModule, imports: [platformModule(config, log), ...rooms] };
}
