const MAX_LENGTH = 100;
const EXTENSIONS = { 'image/jpeg': '.jpg', 'image/webp': '.webp', 'application/pdf': '.pdf' } as const;

export type StoredMime = keyof typeof EXTENSIONS;

/**
 * The name to show and to save under: without folders, control and direction marks, and with the extension that
 * belongs to what the file really is.
 */
export function safeFileName(claimed: string, mime: StoredMime): string {
  const last = claimed.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, '').trim();
  const stem = plain
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/^\.+/, '')
    .trim();
  return `${[...(stem || '文件')].slice(0, MAX_LENGTH).join('')}${EXTENSIONS[mime]}`;
}
