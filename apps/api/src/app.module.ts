import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AuditModule } from './features/audit/index.ts';
import type { Config, Log } from './platform/index.ts';
import { PlatformModule } from './platform/platform.module.ts';

/** Every room of the house, from the ground up; one line each. */
export const rooms: readonly Type[] = [AuditModule];

@Module({})
export class AppModule {
  static with(config: Config, log: Log): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, log), ...rooms] };
  }
}
