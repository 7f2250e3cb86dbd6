import { Injectable } from '@nestjs/common';
import { Files } from '../../files/index.ts';
import { isFormCode } from '../domain/paper.ts';
import { readQrCodes } from '../scans/read-qr-codes.ts';

/** Reads which print of which form an uploaded scan shows. */
@Injectable()
export class ReadScan {
  constructor(private readonly files: Files) {}

  /** Null when no code of a form is found: the desk compares by hand. Somebody else's file says nothing. */
  async execute(alliance: string, file: string, owner: string): Promise<string | null> {
    const stored = await this.files.contentOf(alliance, file, owner);
    if (!stored) return null;
    const codes = await readQrCodes(stored);
    return codes.find(isFormCode) ?? null;
  }
}
