import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { readCode } from './read-code';
import type { ScannerProps } from './scanner';

const EVERY_MS = 200;

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Lets the person take or choose a picture of the code. */
function pickPicture(onPicture: (picture: ImageBitmap) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  input.capture = 'environment';
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) createImageBitmap(file).then(onPicture, () => {});
  };
  input.click();
}

export function Scanner({ onCode, otherwise = '或输入 8 位编号' }: ScannerProps) {
  const [trouble, setTrouble] = useState<'' | 'camera' | 'picture'>('');
  const host = useRef<HTMLElement>(null);
  const tell = useRef(onCode);
  tell.current = onCode;

  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const video = document.createElement('video');
    video.className = 'viewfinder__video';
    video.setAttribute('playsinline', '');
    video.muted = true;
    const look = async () => {
      const code = await readCode(video, video.videoWidth, video.videoHeight).catch(() => undefined);
      if (isOver) return;
      if (code) tell.current(code);
      timer = setTimeout(() => void look(), EVERY_MS);
    };
    const open = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (isOver) return stop(stream);
      video.srcObject = stream;
      host.current?.append(video);
      await video.play();
      return look();
    };
    open().catch(() => setTrouble('camera'));
    return () => {
      isOver = true;
      clearTimeout(timer);
      if (stream) stop(stream);
      video.remove();
    };
  }, []);

  const readPicture = async (picture: ImageBitmap) => {
    const code = await readCode(picture, picture.width, picture.height);
    if (code) onCode(code);
    else setTrouble('picture');
  };
  const texts = {
    camera: `打不开相机。可以拍一张二维码的照片，${otherwise}。`,
    picture: `照片里没有认出二维码，请靠近些、拍清楚再试，${otherwise}。`,
  };
  return (
    <>
      {trouble ? <Notice tone="warn">{texts[trouble]}</Notice> : <View className="viewfinder" ref={host} />}
      <Button id="scan" kind="quiet" onTap={() => pickPicture((picture) => void readPicture(picture))}>
        拍照识别二维码
      </Button>
    </>
  );
}
