import { type DestinationStream, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino';
import type { Config } from '../config/config.ts';
import { redact, redactText } from './redact.ts';

/** The log, as a class so that Nest can inject it. Every line passes through the redaction. */
export abstract class Log {
  abstract trace(data: object, message: string): void;
  abstract debug(data: object, message: string): void;
  abstract info(data: object, message: string): void;
  abstract warn(data: object, message: string): void;
  abstract error(data: object, message: string): void;
}

/** JSON lines on standard output, or into `destination`. */
export function createLog(level: Config['logLevel'], destination?: DestinationStream): Log {
  const options: LoggerOptions = {
    level,
    base: { service: 'mengwu-api' },
    timestamp: stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (data: object) => redact(data) as Record<string, unknown>,
    },
    serializers: { err: (value: unknown) => value },
    hooks: {
      logMethod(this: Logger, args, method) {
        const clean = args.map((arg: unknown) => (typeof arg === 'string' ? redactText(arg) : arg));
        method.apply(this, clean as typeof args);
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
