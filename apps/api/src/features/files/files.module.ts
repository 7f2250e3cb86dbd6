import { Module } from '@nestjs/common';
import { AlliancesModule } from '../alliances/index.ts';
import { FileReaders } from './file-readers.ts';
import { Files } from './files.ts';
import { FilesController } from './http/files.controller.ts';
import { DeleteLooseFiles } from './jobs/delete-loose-files.job.ts';
import { FileRepository } from './persistence/file.repository.ts';
import { FileStore } from './storage/file-store.ts';
import { IssueFileLink } from './usecases/issue-file-link.usecase.ts';
import { OpenFile } from './usecases/open-file.query.ts';
import { StoreDocument } from './usecases/store-document.ts';
import { UploadFile } from './usecases/upload-file.usecase.ts';

@Module({
  imports: [AlliancesModule],
  controllers: [FilesController],
  providers: [
    Files,
    FileReaders,
    FileRepository,
    FileStore,
    UploadFile,
    IssueFileLink,
    OpenFile,
    StoreDocument,
    DeleteLooseFiles,
  ],
  exports: [Files],
})
export class FilesModule {}
