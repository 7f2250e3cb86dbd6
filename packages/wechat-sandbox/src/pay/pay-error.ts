/** The number behind the last dash of Request-ID, as WeChat's support uses it. */
export const NUMERIC = {
  ok: 0,
  paramError: 268435461,
  outOfRange: 268435464,
  sign: 268443699,
  extraParameter: 270924358,
  merchantUnknown: 268443715,
  mchidDiffers: 268447843,
  appidNotBound: 268445527,
  openid: 268501013,
  reentryDiffers: 268498688,
  prepayPaid: 268498689,
  closePaid: 268449538,
  orderClosed: 268447914,
  orderMissing: 268512771,
  frequency: 268447840,
} as const;

export class PayError extends Error {
  readonly status: number;
  readonly code: string;
  readonly numeric: number;
  readonly detail: Record<string, unknown> | undefined;

  constructor(status: number, code: string, message: string, numeric: number, detail?: Record<string, unknown>) {
    super(message);
    this.status = status;
    this.code = code;
    this.numeric = numeric;
    this.detail = detail;
  }
}

export function paramError(
  field: string,
  issue: string,
  numeric: number = NUMERIC.paramError,
  value?: unknown,
): PayError {
  const detail = { field, ...(value === undefined ? {} : { value }), issue, location: 'body' };
  return new PayError(400, 'PARAM_ERROR', `参数错误：${field} ${issue}`, numeric, detail);
}
