import { Camera } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { ScannerProps } from './scanner';

/** The camera stays open between guests; WeChat's own scanner stands in where the camera was refused. */
export function Scanner({ onCode, otherwise = '或输入 8 位编号' }: ScannerProps) {
  const [isRefused, setIsRefused] = useState(false);
  const scanOnce = async () => {
    try {
      const { result } = await Taro.scanCode({ scanType: ['qrCode'] });
      onCode(result);
    } catch {
      // Closing the scanner is no error.
    }
  };
  return (
    <>
      {isRefused ? (
        <Notice tone="warn">没有相机权限。可以用下面的“扫一扫”，{otherwise}。</Notice>
      ) : (
        <Camera
          className="viewfinder"
          mode="scanCode"
          onScanCode={({ detail }) => onCode((detail as { result: string }).result)}
          onError={() => setIsRefused(true)}
        />
      )}
      <Button id="scan" kind="quiet" onTap={() => void scanOnce()}>
        扫一扫
      </Button>
    </>
  );
}
