const pictures = ['image/jpeg', 'image/png', 'image/webp'];

export type Shown = 'picture' | 'pdf' | 'other';

export function shownAs(mime: string): Shown {
  if (pictures.includes(mime)) return 'picture';
  return mime === 'application/pdf' ? 'pdf' : 'other';
}

/** The type under which a file is opened here: a picture, a PDF, or bytes to save. */
export function shownMime(mime: string): string {
  return shownAs(mime) === 'other' ? 'application/octet-stream' : mime;
}

/** 1536000 → '1.5 MB'. */
export function sizeText(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;
}

export interface Turn {
  readonly zoom: number;
  readonly degrees: 0 | 90 | 180 | 270;
}

export const UPRIGHT: Turn = { zoom: 1, degrees: 0 };

const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

export function zoomed(turn: Turn, direction: 'in' | 'out'): Turn {
  const next = direction === 'in' ? STEPS.find((step) => step > turn.zoom) : STEPS.findLast((step) => step < turn.zoom);
  return { ...turn, zoom: next ?? turn.zoom };
}

export function rotated(turn: Turn): Turn {
  return { ...turn, degrees: ((turn.degrees + 90) % 360) as Turn['degrees'] };
}

/** How large a picture and the box around it are, so that a turned picture still fills the width. */
export function laidOut(natural: { width: number; height: number }, room: number, { zoom, degrees }: Turn) {
  const isSideways = degrees === 90 || degrees === 270;
  const scale = (room / (isSideways ? natural.height : natural.width)) * zoom;
  const width = natural.width * scale;
  const height = natural.height * scale;
  return { width, height, boxWidth: isSideways ? height : width, boxHeight: isSideways ? width : height };
}
