// Draws the tab bar's icons as PNGs in a grey and a green that read on light and on dark bars alike.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = fileURLToPath(new URL('../src/icons/', import.meta.url));
const shapes = {
  home: '<path d="M4 11l8-7 8 7v9h-5.500v-5.500h-5V20H4z"/>',
  events: '<path d="M4 6h16v14H4zM4 10.500h16M8.500 3.500V8M15.500 3.500V8"/>',
  inbox: '<path d="M4 5h16v11.500H10.500L6.500 20v-3.500H4zM8 9.300h8M8 12.500h5"/>',
  me: '<circle cx="12" cy="8" r="4"/><path d="M4 20.500c.6-4.300 3.600-6.500 8-6.500s7.400 2.200 8 6.500z"/>',
};
const SIZE = 81;

const svg = (shape, colour) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="1.700" stroke-linejoin="round" stroke-linecap="round">${shape}</svg>`;

await mkdir(folder, { recursive: true });
for (const [name, shape] of Object.entries(shapes)) {
  await sharp(Buffer.from(svg(shape, '#808080')))
    .png()
    .toFile(`${folder}${name}.png`);
  await sharp(Buffer.from(svg(shape, '#1f9d5b')))
    .png()
    .toFile(`${folder}${name}-on.png`);
}
