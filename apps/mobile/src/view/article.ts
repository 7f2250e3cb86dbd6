/** An article as a person says it: page numbers in words, the charter's own numbering as it stands. */
export const articleText = (article: string): string =>
  article.replace(/p\.(\d+)(?:\s*[–-]\s*(\d+))?/g, (_, from: string, until?: string) =>
    until ? `第 ${from}–${until} 页` : `第 ${from} 页`,
  );
