import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

type Colour = [number, number, number, number];

function parse(text: string): Colour {
  const rgba = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(text);
  if (rgba) return rgba.slice(1).map(Number) as Colour;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(text);
  if (!hex) throw new Error(`${text} is no colour`);
  return [...hex.slice(1).map((part) => Number.parseInt(part, 16)), 1] as Colour;
}

const over = ([r, g, b, a]: Colour, [br, bg, bb]: Colour): Colour => [
  r * a + br * (1 - a),
  g * a + bg * (1 - a),
  b * a + bb * (1 - a),
  1,
];

function luminance([r, g, b]: Colour): number {
  const [lr = 0, lg = 0, lb = 0] = [r, g, b].map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
}

function contrast(front: string, back: string): number {
  const behind = parse(back);
  const pair = [luminance(over(parse(front), behind)), luminance(behind)].sort((one, other) => other - one);
  return ((pair[0] ?? 0) + 0.05) / ((pair[1] ?? 0) + 0.05);
}

const sheet = readFileSync(new URL('./tokens.scss', import.meta.url), 'utf8');

function tokens(theme: 'light' | 'dark'): Record<string, string> {
  const [, body = ''] = new RegExp(`@mixin ${theme} \\{([^}]*)\\}`).exec(sheet) ?? [];
  return Object.fromEntries([...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}

const pairs: [string, string][] = [
  ...['bg', 'surface', 'subtle', 'press'].flatMap((back): [string, string][] => [
    ['text', back],
    ['text-2', back],
  ]),
  ['text', 'info-soft'],
  ['text', 'warn-soft'],
  ['text', 'danger-soft'],
  ['text', 'brand-soft'],
  ['brand', 'surface'],
  ['brand', 'subtle'],
  ['brand', 'brand-soft'],
  ['link', 'surface'],
  ['link', 'bg'],
  ['danger', 'surface'],
  ['danger', 'subtle'],
  ['danger', 'danger-soft'],
  ['warn', 'warn-soft'],
  ['on-fill', 'fill'],
];

describe.each(['light', 'dark'] as const)('[T11] the %s theme', (theme) => {
  const colours = tokens(theme);
  it.each(pairs)('%s on %s has a contrast of 4.5 and more', (front, back) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['hero-from', 'hero-to', 'warn-fill', 'danger-fill'])('white on %s too', (back) => {
    expect(contrast('#ffffff', colours[back] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

it('would notice WeUI’s own green, which white text does not stand out from', () => {
  expect(contrast('#ffffff', '#07c160')).toBeLessThan(4.5);
});
