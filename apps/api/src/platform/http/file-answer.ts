import type { Readable } from 'node:stream';

/** A file instead of JSON. */
export interface FileAnswer {
  readonly content: Buffer | Readable;
  readonly contentType: string;
  /** Shown to the person who saves it; any script. */
  readonly fileName: string;
  /** Shown in the browser instead of saved: only for what was re-encoded here. */
  readonly isInline?: boolean;
}

/** RFC 6266, with an ASCII fallback for old readers. */
export function contentDisposition({ fileName, isInline = false }: FileAnswer): string {
  const ascii = fileName.replace(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${isInline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
