import { Tabs } from 'antd';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScanViewer } from '../files/scan-viewer.tsx';
import { type ReviewSection, reviewScans } from './applications.view.ts';

export function ReviewScans({ sections }: { sections: readonly ReviewSection[] }) {
  const scans = reviewScans(sections);
  const [only] = scans;
  return (
    <Panel title={scans.length === 1 && only ? only.label : '扫描件'}>
      {scans.length === 0 && <EmptyState title="没有上传文件" hint="申请人上传后会显示在这里。" />}
      {scans.length === 1 && only && <ScanViewer key={only.file.id} file={only.file} />}
      {scans.length > 1 && (
        <Tabs
          size="small"
          destroyOnHidden
          items={scans.map(({ label, file }) => ({ key: file.id, label, children: <ScanViewer file={file} /> }))}
        />
      )}
    </Panel>
  );
}
