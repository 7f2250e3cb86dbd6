import { describe, expect, it } from '@jest/globals';
import { laidOut, rotated, shownAs, shownMime, sizeText, UPRIGHT, zoomed } from './file.view.ts';

describe('[S4] a scan on the desk', () => {
  it('turns by quarters and comes round', () => {
    const turns = [1, 2, 3, 4].reduce((all) => [...all, rotated(all.at(-1) ?? UPRIGHT)], [UPRIGHT]);
    expect(turns.map(({ degrees }) => degrees)).toEqual([0, 90, 180, 270, 0]);
  });

  it('zooms in steps and stops at the ends', () => {
    expect(zoomed(UPRIGHT, 'in').zoom).toBe(1.25);
    expect(zoomed({ ...UPRIGHT, zoom: 4 }, 'in').zoom).toBe(4);
    expect(zoomed({ ...UPRIGHT, zoom: 0.5 }, 'out').zoom).toBe(0.5);
  });

  it('fills the width upright and sideways', () => {
    const a4 = { width: 210, height: 297 };
    expect(laidOut(a4, 420, UPRIGHT)).toEqual({ width: 420, height: 594, boxWidth: 420, boxHeight: 594 });
    const sideways = laidOut(a4, 594, { zoom: 1, degrees: 90 });
    expect([sideways.boxWidth, sideways.boxHeight]).toEqual([594, 420]);
  });

  it.each([
    ['image/png', 'picture', 'image/png'],
    ['application/pdf', 'pdf', 'application/pdf'],
    ['text/html', 'other', 'application/octet-stream'],
    ['image/svg+xml', 'other', 'application/octet-stream'],
  ])('%s is shown as %s and opened as %s', (mime, shown, opened) => {
    expect([shownAs(mime), shownMime(mime)]).toEqual([shown, opened]);
  });

  it('says how large a file is', () => {
    expect([sizeText(1_536_000), sizeText(20_400), sizeText(12)]).toEqual(['1.5 MB', '20 KB', '1 KB']);
  });
});
