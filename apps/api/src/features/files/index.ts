export { FilesModule } from './files.module.ts';
export { type Attachment, type FileReader, type FileSubject, Files } from './files.ts';
