import Taro from '@tarojs/taro';

export const openFile: typeof import('./open-file').openFile = async ({ url, mime }) => {
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url });
  if (statusCode !== 200) throw new Error(`status ${statusCode}`);
  if (mime.startsWith('image/')) await Taro.previewImage({ urls: [tempFilePath] });
  else await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true });
};
