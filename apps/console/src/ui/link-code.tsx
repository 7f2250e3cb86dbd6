import { QRCode } from 'antd';

/** A QR code: black on white in dark mode too, or scanners fail. */
export function LinkCode({ value, label }: { value: string; label: string }) {
  return (
    <div role="img" aria-label={label}>
      <div aria-hidden>
        <QRCode value={value} type="svg" size={160} color="#000" bgColor="#fff" />
      </div>
    </div>
  );
}
