import { Injectable } from '@nestjs/common';
import type { RightsReader, SessionReader } from './ports.ts';

/** Where the accounts room plugs in: platform knows no room. */
@Injectable()
export class AuthPorts {
  private readers: { sessions: SessionReader; rights: RightsReader } | undefined;

  provide(readers: { sessions: SessionReader; rights: RightsReader }): void {
    this.readers = readers;
  }

  get isProvided(): boolean {
    return this.readers !== undefined;
  }

  get sessions(): SessionReader {
    return this.required().sessions;
  }

  get rights(): RightsReader {
    return this.required().rights;
  }

  private required() {
    if (!this.readers) throw new Error('Nobody provides sessions and rights: AuthPorts.provide() was not called');
    return this.readers;
  }
}
