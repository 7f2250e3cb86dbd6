import { FileTextOutlined } from '@ant-design/icons';
import type { FileView } from '@mengwu/contracts';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { ScanViewer } from './scan-viewer.tsx';

/** A file by its name; opens over the page. */
export function FileLink({ file }: { file: FileView }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        type="link"
        icon={<FileTextOutlined />}
        onClick={() => setOpen(true)}
        style={{ padding: 0, height: 'auto' }}
      >
        {file.name}
      </Button>
      <Modal open={isOpen} title={file.name} footer={null} width={880} onCancel={() => setOpen(false)} destroyOnHidden>
        <ScanViewer file={file} />
      </Modal>
    </>
  );
}
