export interface ErrorSpec {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;
  /** What is wrong and what to do about it, in plain Chinese; `{name}` is filled from the params. */
  readonly text: string;
}
