/** What may not begin a line, and what may not end one. */
const notFirst = /[、。，．：；！？）》」』】〕〉”’…—·％‰℃,.:;!?)\]}%]/;
const notLast = /[（《「『【〔〈“‘([{￥$#]/;
/** Runs that stay in one piece: Latin words, numbers, addresses. */
const runs = /[A-Za-z0-9À-ɏ@_/&+=~^'’.\-:%#?]+|\s|./gsu;

export interface Line {
  text: string;
  /** The first one of its paragraph, which may be indented. */
  begins: boolean;
}

/**
 * Breaks a text into lines no wider than `width`: between any two Chinese characters but for the ones that punctuation
 * holds together, between Latin words, and inside a word only when it is wider than a whole line.
 */
export const breakLines = (text: string, width: number, measure: (text: string) => number, firstIndent = 0): Line[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .split('\n')
    .flatMap((paragraph) =>
      breakParagraph(paragraph, width, measure, firstIndent).map((line, at) => ({ text: line, begins: at === 0 })),
    );

const breakParagraph = (
  text: string,
  width: number,
  measure: (text: string) => number,
  firstIndent: number,
): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of inPieces(text, width - firstIndent, measure)) {
    const room = lines.length === 0 ? width - firstIndent : width;
    if (line === '' || measure((line + piece).trimEnd()) <= room) {
      line += line === '' && lines.length > 0 ? piece.trimStart() : piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return [...lines, line.trimEnd()];
};

/** The smallest pieces between which a line may end. */
const inPieces = (text: string, width: number, measure: (text: string) => number): string[] => {
  const pieces: string[] = [];
  for (const run of text.match(runs) ?? []) {
    const last = pieces.at(-1);
    const joins = last !== undefined && (notFirst.test(run[0] ?? '') || notLast.test(last.at(-1) ?? ''));
    if (joins && measure(last + run) <= width) pieces[pieces.length - 1] = last + run;
    else pieces.push(...(measure(run) <= width ? [run] : [...run]));
  }
  return pieces;
};
