import { loadCharters } from '@mengwu/charter';
import { Module } from '@nestjs/common';
import { Config } from '../../platform/index.ts';
import { Alliances } from './alliances.ts';
import { CharterShelf } from './charter-shelf.ts';
import { AlliancesController } from './http/alliances.controller.ts';
import { MemberCounts } from './member-counts.ts';
import { CharterVersionRepository } from './persistence/charter-version.repository.ts';
import { ListAlliances } from './usecases/list-alliances.query.ts';
import { RecordCharterVersions } from './usecases/record-charter-versions.usecase.ts';
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
    ...[Alliances, MemberCounts, CharterVersionRepository],
    ...[ListAlliances, ShowAlliance, ShowCharter, RecordCharterVersions],
  ],
  exports: [Alliances],
})
export class AlliancesModule {}
