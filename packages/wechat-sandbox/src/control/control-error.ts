/** A refused control call: English, for developers. */
export class ControlError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const badInput = (message: string): ControlError => new ControlError(400, 'BAD_INPUT', message);
