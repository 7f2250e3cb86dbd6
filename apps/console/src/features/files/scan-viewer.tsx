import type { FileView } from '@mengwu/contracts';
import { Flex, Skeleton, Typography } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { rotated, shownAs, sizeText, UPRIGHT, zoomed } from './file.view.ts';
import { useFileAddress } from './open-file.ts';
import { ScanPicture } from './scan-picture.tsx';
import { ScanTools } from './scan-tools.tsx';

/** A scan to read beside the fields: zoom, turn, open alone, save. */
export function ScanViewer({ file }: { file: FileView }) {
  const { query, address } = useFileAddress(file);
  const [turn, setTurn] = useState(UPRIGHT);
  const shown = shownAs(file.mime);
  if (query.isError) return <ProblemAlert error={query.error} kind="read" onRepeat={() => void query.refetch()} />;
  if (!address) return <Skeleton.Node active style={{ width: '100%', height: 480 }} />;
  return (
    <Flex vertical gap={8}>
      <Flex wrap gap={8} align="center" justify="space-between">
        <Typography.Text type="secondary" ellipsis style={{ maxWidth: '100%' }}>
          {file.name}（{sizeText(file.sizeBytes)}）
        </Typography.Text>
        <ScanTools
          file={file}
          address={address}
          zoom={shown === 'picture' ? turn.zoom : undefined}
          onZoomIn={() => setTurn((now) => zoomed(now, 'in'))}
          onZoomOut={() => setTurn((now) => zoomed(now, 'out'))}
          onRotate={() => setTurn(rotated)}
          onReset={() => setTurn(UPRIGHT)}
        />
      </Flex>
      {shown === 'picture' && <ScanPicture address={address} name={file.name} turn={turn} />}
      {shown === 'pdf' && (
        <iframe title={`扫描件：${file.name}`} src={`${address}#view=FitH&navpanes=0`} className="scan-pdf" />
      )}
      {shown === 'other' && <Typography.Text>这种文件不能在页面中显示，请下载后查看。</Typography.Text>}
    </Flex>
  );
}
