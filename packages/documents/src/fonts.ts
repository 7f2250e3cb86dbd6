import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

export type Weight = 'regular' | 'bold';

const files: Record<Weight, string> = {
  regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
};

const parsed = new Map<Weight, fontkit.Font>();
const widths: Record<Weight, Map<number, number>> = { regular: new Map(), bold: new Map() };

/** Read when the first document needs it: 15 MB each, and an API that prints nothing should start without them. */
export const fontOf = (weight: Weight): fontkit.Font => {
  const known = parsed.get(weight);
  if (known) return known;
  const font = fontkit.create(readFileSync(createRequire(import.meta.url).resolve(files[weight]))) as fontkit.Font;
  parsed.set(weight, font);
  return font;
};

/** The width of a text in points. */
export const widthOf = (text: string, size: number, weight: Weight): number => {
  let units = 0;
  for (const character of text) units += advanceOf(character.codePointAt(0) ?? 0, weight);
  return units * size;
};

const advanceOf = (code: number, weight: Weight): number => {
  const known = widths[weight].get(code);
  if (known !== undefined) return known;
  const font = fontOf(weight);
  const width = font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  widths[weight].set(code, width);
  return width;
};

/** The characters of a text that no document can show, each once; line breaks and tabs are no characters here. */
export const undrawable = (text: string): string[] => {
  const font = fontOf('regular');
  const missing = new Set<string>();
  for (const character of text) {
    if (!/[\n\r\t]/.test(character) && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
      missing.add(character);
  }
  return [...missing];
};
