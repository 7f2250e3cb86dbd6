type TransportReason = 'timeout' | 'too-large' | 'network';

/** No usable answer arrived. Carries no address: WeChat puts tokens and secrets into query strings. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly reason: TransportReason;
  readonly systemCode: string | undefined;

  constructor(reason: TransportReason, systemCode?: string) {
    super(SENTENCES[reason] + (systemCode === undefined ? '' : ` (${systemCode})`));
    this.reason = reason;
    this.systemCode = systemCode;
  }
}

const SENTENCES: Record<TransportReason, string> = {
  timeout: 'WeChat did not answer in time',
  'too-large': 'WeChat sent an answer larger than we accept',
  network: 'The connection to WeChat failed or was redirected',
};
