import Taro from '@tarojs/taro';
import type { ChosenFile } from './upload';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

export const takePhoto: typeof import('./upload').takePhoto = async () => {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] });
    const [picked] = tempFiles;
    if (!picked) return undefined;
    const { tempFilePath: path, size: sizeBytes } = picked;
    return { name: nameOf(path), sizeBytes, isPicture: true, path };
  } catch {
    return undefined;
  }
};

export const chooseFile: typeof import('./upload').chooseFile = async () => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'all' });
    const [picked] = tempFiles;
    if (!picked) return undefined;
    const isPicture = /\.(jpe?g|png|webp)$/i.test(picked.name);
    return { name: picked.name, sizeBytes: picked.size, isPicture, path: picked.path } satisfies ChosenFile;
  } catch {
    return undefined;
  }
};

export const sendFile: typeof import('./upload').sendFile = ({ url, token, file, onProgress }) =>
  new Promise((resolve, reject) => {
    const task = Taro.uploadFile({
      url,
      filePath: file.path,
      name: 'file',
      header: { accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      success: ({ statusCode, data }) => resolve({ status: statusCode, body: data }),
      fail: reject,
    });
    task.onProgressUpdate?.(({ progress }) => onProgress(progress));
  });
