import {
  DownloadOutlined,
  ExportOutlined,
  OneToOneOutlined,
  RotateRightOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '@ant-design/icons';
import type { FileView } from '@mengwu/contracts';
import { Button, Space, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { shownAs } from './file.view.ts';

interface ScanToolsProps {
  file: FileView;
  address: string;
  /** Missing where the browser's own viewer zooms and turns. */
  zoom: number | undefined;
  onZoomIn: () => void;
  onZoomOut: () => void;
  onRotate: () => void;
  onReset: () => void;
}

function Tool({
  label,
  icon,
  ...rest
}: {
  label: string;
  icon: ReactNode;
  onClick?: () => void;
  href?: string;
  download?: string;
  target?: string;
}) {
  return (
    <Tooltip title={label}>
      <Button size="small" icon={icon} aria-label={label} {...rest} />
    </Tooltip>
  );
}

export function ScanTools({ file, address, zoom, onZoomIn, onZoomOut, onRotate, onReset }: ScanToolsProps) {
  return (
    <Space.Compact>
      {zoom !== undefined && (
        <>
          <Tool label="缩小" icon={<ZoomOutOutlined />} onClick={onZoomOut} />
          <Tool label="适合宽度" icon={<OneToOneOutlined />} onClick={onReset} />
          <Tool label="放大" icon={<ZoomInOutlined />} onClick={onZoomIn} />
          <Tool label="向右旋转" icon={<RotateRightOutlined />} onClick={onRotate} />
        </>
      )}
      {shownAs(file.mime) !== 'other' && (
        <Tool label="在新窗口打开" icon={<ExportOutlined />} href={address} target="_blank" />
      )}
      <Tool label="下载文件" icon={<DownloadOutlined />} href={address} download={file.name} />
    </Space.Compact>
  );
}
