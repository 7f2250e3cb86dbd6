/** The font has no picture for these characters; a document with holes is worse than none. */
export class UndrawableText extends Error {
  readonly characters: readonly string[];

  constructor(characters: readonly string[]) {
    const named = characters.map((character) => `${character} (U+${codeOf(character)})`);
    super(`the font has no glyph for ${named.join(', ')}`);
    this.name = 'UndrawableText';
    this.characters = characters;
  }
}

/** Even at the smallest size the document is longer than one page. */
export class DoesNotFit extends Error {
  readonly pages: number;

  constructor(pages: number, smallest: number) {
    super(`at ${smallest} of its size the document still takes ${pages} pages`);
    this.name = 'DoesNotFit';
    this.pages = pages;
  }
}

const codeOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
