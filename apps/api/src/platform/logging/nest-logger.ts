import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.ts';

/** Nest's own messages in our log; the chatter of its start stays at debug. */
export function nestLogger(log: Log): LoggerService {
  const say =
    (level: 'debug' | 'warn' | 'error') =>
    (message: unknown, ...context: unknown[]) => {
      // A failed start is thrown as well: whoever catches it says it in a sentence.
      if (context.includes('ExceptionHandler')) return;
      log[level]({ nest: context.map(String) }, message instanceof Error ? message.message : String(message));
    };
  const [quietly, warn, error] = [say('debug'), say('warn'), say('error')];
  return { log: quietly, debug: quietly, verbose: quietly, warn, error, fatal: error };
}
