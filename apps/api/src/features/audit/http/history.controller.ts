import { Controller } from '@nestjs/common';
import { Input, type InputOf, Route } from '../../../platform/index.ts';
import { ShowHistory } from '../usecases/show-history.query.ts';

@Controller()
export class HistoryController {
  private readonly showHistory: ShowHistory;

  constructor(showHistory: ShowHistory) {
    this.showHistory = showHistory;
  }

  @Route('GET /alliances/:alliance/desk/history')
  history(@Input() input: InputOf<'GET /alliances/:alliance/desk/history'>) {
    return this.showHistory.execute(input);
  }
}
