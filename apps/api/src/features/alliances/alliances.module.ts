import { loadCharters } from '@mengwu/charter';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords, Config } from '../../platform/index.ts';
import { Alliances } from './alliances.ts';
import { CharterShelf } from './charter-shelf.ts';
import { AlliancesController } from './http/alliances.controller.ts';
import { settingWords } from './http/charter-setting.texts.ts';
import { MemberCounts } from './member-counts.ts';
import { CharterSettingRepository } from './persistence/charter-setting.repository.ts';
import { CharterVersionRepository } from './persistence/charter-version.repository.ts';
import { RefreshShelf } from './refresh-shelf.ts';
import { AnswerQuestion } from './usecases/answer-question.usecase.ts';
import { KeepVersions } from './usecases/keep-versions.ts';
import { ListAlliances } from './usecases/list-alliances.query.ts';
import { ListArticles } from './usecases/list-articles.query.ts';
import { ListSettings } from './usecases/list-settings.query.ts';
import { RecordCharterVersions } from './usecases/record-charter-versions.usecase.ts';
import { RevokeSetting } from './usecases/revoke-setting.usecase.ts';
import { ShowAlliance } from './usecases/show-alliance.query.ts';
import { ShowCharter } from './usecases/show-charter.query.ts';

@Module({
  controllers: [AlliancesController],
  providers: [
    // A charter with a problem stops the start: its message names file, place and remedy.
    {
      provide: CharterShelf,
      inject: [Config],
      useFactory: async ({ chartersDir }: Config) => new CharterShelf(await loadCharters(chartersDir)),
    },
    ...[Alliances, MemberCounts, RefreshShelf, CharterVersionRepository, CharterSettingRepository],
    ...[ListAlliances, ShowAlliance, ShowCharter, ListArticles, ListSettings],
    ...[AnswerQuestion, RevokeSetting, KeepVersions, RecordCharterVersions],
  ],
  exports: [Alliances],
})
export class AlliancesModule implements OnModuleInit {
  constructor(private readonly auditWords: AuditWords) {}

  onModuleInit(): void {
    this.auditWords.add(settingWords);
  }
}
