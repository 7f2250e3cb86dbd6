import type { ChosenFile } from './upload';

const chosen = new Map<string, File>();

function pick(accept: string, capture?: string): Promise<ChosenFile | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    if (capture) input.capture = capture;
    input.oncancel = () => resolve(undefined);
    input.onchange = () => {
      const file = input.files?.[0];
      if (!file) return resolve(undefined);
      const path = URL.createObjectURL(file);
      chosen.set(path, file);
      return resolve({ name: file.name, sizeBytes: file.size, isPicture: file.type.startsWith('image/'), path });
    };
    input.click();
  });
}

export const takePhoto: typeof import('./upload').takePhoto = () =>
  pick('image/jpeg,image/png,image/webp', 'environment');

export const chooseFile: typeof import('./upload').chooseFile = () =>
  pick('image/jpeg,image/png,image/webp,application/pdf');

export const sendFile: typeof import('./upload').sendFile = ({ url, token, file, onProgress }) =>
  new Promise((resolve, reject) => {
    const source = chosen.get(file.path);
    if (!source) return reject(new Error('the file is gone'));
    const form = new FormData();
    form.append('file', source, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('accept', 'application/json');
    if (token) request.setRequestHeader('authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100));
    request.onload = () => resolve({ status: request.status, body: request.responseText });
    request.onerror = () => reject(new Error('no answer'));
    return request.send(form);
  });
