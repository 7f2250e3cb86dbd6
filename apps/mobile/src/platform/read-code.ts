interface Detector {
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>;
}

const { BarcodeDetector } = globalThis as {
  BarcodeDetector?: new (options: { formats: string[] }) => Detector;
};
const LONGEST_SIDE = 1000;

async function readWithJsqr(source: CanvasImageSource, width: number, height: number): Promise<string | undefined> {
  const { default: jsqr } = await import('jsqr');
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsqr(data, canvas.width, canvas.height)?.data || undefined;
}

/** The QR code in a picture or video frame, if there is one: the browser's own reader, else jsQR, loaded when needed. */
export async function readCode(source: CanvasImageSource, width: number, height: number): Promise<string | undefined> {
  if (width === 0 || height === 0) return undefined;
  if (BarcodeDetector) {
    const found = await new BarcodeDetector({ formats: ['qr_code'] }).detect(source).catch(() => []);
    if (found[0]) return found[0].rawValue;
  }
  return readWithJsqr(source, width, height);
}
