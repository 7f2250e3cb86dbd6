import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.ts';

/** Nest's own messages in our log; the chatter of its start stays at debug. */
export function nestLogger(log: Log): LoggerService {
  const say =
    (level: 'debug' | 'warn' | 'error') =>
    (message: unknown, ...context: unknown[]) => {
      log[level]({ nest: context.map(String) }, message instanceof Error ? message.message : String(message));
    };
  return {
    log: say('debug'),
    debug: say('debug'),
    verbose: say('debug'),
    warn: say('warn'),
    error: say('error'),
    fatal: say('error'),
  };
}
