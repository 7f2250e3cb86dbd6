import { useEffect, useRef, useState } from 'react';
import { laidOut, type Turn } from './file.view.ts';

interface ScanPictureProps {
  address: string;
  name: string;
  turn: Turn;
}

export function ScanPicture({ address, name, turn }: ScanPictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const [natural, setNatural] = useState<{ width: number; height: number }>();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const layout = natural && laidOut(natural, room, turn);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: accessibility: a scrolling region is reached and scrolled by keyboard.
    <section ref={frame} className="scan-frame" tabIndex={0} aria-label="扫描件">
      <div style={{ position: 'relative', width: layout?.boxWidth ?? '100%', height: layout?.boxHeight ?? 'auto' }}>
        <img
          src={address}
          alt={`扫描件：${name}`}
          onLoad={({ currentTarget }) =>
            setNatural({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
          }
          style={
            layout && {
              position: 'absolute',
              width: layout.width,
              height: layout.height,
              maxWidth: 'none',
              left: (layout.boxWidth - layout.width) / 2,
              top: (layout.boxHeight - layout.height) / 2,
              transform: `rotate(${turn.degrees}deg)`,
            }
          }
        />
      </div>
    </section>
  );
}
