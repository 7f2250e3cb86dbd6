import type { CharterArticles } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { CharterShelf } from '../charter-shelf.ts';
import { toCharterArticles } from '../http/charter-article.presenter.ts';

@Injectable()
export class ListArticles {
  constructor(private readonly shelf: CharterShelf) {}

  execute(alliance: string, now: Instant): CharterArticles {
    return toCharterArticles(this.shelf.charter(alliance, dayOf(now)));
  }
}
