import type { CharterDesk } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { CharterShelf } from '../charter-shelf.ts';
import { toCharterDesk } from '../http/charter-desk.presenter.ts';

@Injectable()
export class ShowCharter {
  constructor(private readonly shelf: CharterShelf) {}

  execute(alliance: string, now: Instant): CharterDesk {
    return toCharterDesk(this.shelf.charter(alliance, dayOf(now)));
  }
}
