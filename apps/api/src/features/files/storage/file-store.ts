import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/index.ts';

/** The uploaded bytes on disk: outside every web root, under random names, readable by this service alone. */
@Injectable()
export class FileStore {
  private readonly root: string;

  constructor({ dataDir }: Config) {
    this.root = join(dataDir, 'files');
  }

  newPlace(): string {
    return randomBytes(32).toString('base64url');
  }

  /** On return the bytes are on the disk, not only on their way there. */
  async write(place: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(place);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const handle = await open(path, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Undefined when there is no such file. */
  async read(place: string): Promise<Readable | undefined> {
    let handle: FileHandle;
    try {
      handle = await open(this.pathOf(place), 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
    return handle.createReadStream();
  }

  async delete(place: string): Promise<void> {
    await rm(this.pathOf(place), { force: true });
  }

  // A place comes from our own table, but a path is built from it: hold it to its shape.
  private pathOf(place: string): string {
    if (!/^[\w-]{43}$/.test(place)) throw new RangeError('This is no place of the file store');
    return join(this.root, place.slice(0, 2), place);
  }
}
