interface DriverError {
  readonly errno?: number;
  readonly code?: string;
  readonly fatal?: boolean;
}

/** Deadlock, lock wait timeout, snapshot conflict: the whole transaction may be tried again. */
const TRY_AGAIN = new Set([1213, 1205, 1020]);

const LOST_NUMBERS = new Set([1047, 1053, 1040, 1203, 1226, 1927, 2006, 2013, 3169]);
const LOST_CODES = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'POOL_CLOSED',
]);

function driverError(error: unknown): DriverError {
  const wrapped = (error as { driverError?: DriverError } | undefined)?.driverError;
  return wrapped ?? (typeof error === 'object' && error !== null ? (error as DriverError) : {});
}

export function isTryAgain(error: unknown): boolean {
  return TRY_AGAIN.has(driverError(error).errno ?? 0);
}

export function isLockTimeout(error: unknown): boolean {
  return driverError(error).errno === 1205;
}

/** A unique key refused the row. */
export function isDuplicate(error: unknown): boolean {
  return driverError(error).errno === 1062;
}

/** The database is gone, or the way to it. */
export function isLost(error: unknown): boolean {
  const { errno, code, fatal } = driverError(error);
  const isClosed = error instanceof Error && /closed state|pool is closed/i.test(error.message);
  return (
    LOST_NUMBERS.has(errno ?? 0) || LOST_CODES.has(code ?? '') || (fatal === true && code !== undefined) || isClosed
  );
}
