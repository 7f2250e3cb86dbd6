import type { FileView } from '@mengwu/contracts';
import { uploadFile as upload } from '../../../features/files/upload-file';
import type { ChosenFile } from '../../../platform/upload';

/** Uploads one file for an application. */
export const uploadFile = (
  alliance: string,
  file: ChosenFile,
  onProgress: (percent: number) => void,
): Promise<FileView> => upload({ alliance, purpose: 'application', file, onProgress });
