import type { DeskApplication } from '@mengwu/contracts';
import { App, Button, Flex, Typography, theme } from 'antd';
import { useState } from 'react';
import { type ReviewSection, returnDraft } from './applications.view.ts';
import { ReturnDialog } from './return-dialog.tsx';

interface ReturnBarProps {
  application: DeskApplication;
  sections: readonly ReviewSection[];
  reasons: Readonly<Record<string, string>>;
  onDone: () => void;
}

/** Stays in sight while items are ticked: how many, on to the preview, or back. */
export function ReturnBar({ application, sections, reasons, onDone }: ReturnBarProps) {
  const { token } = theme.useToken();
  const { message } = App.useApp();
  const [isPreviewing, setPreviewing] = useState(false);
  const draft = returnDraft(sections, reasons);
  const preview = () => {
    if (draft.isReady) return setPreviewing(true);
    void message.warning(draft.items.length === 0 ? '请先勾选要退回的内容。' : '请为每一项写明退回原因。');
  };
  return (
    <section className="return-bar" aria-label="退回更正" style={{ background: token.colorBgElevated }}>
      <Flex wrap gap={12} align="center" justify="space-between">
        <Typography.Text>
          勾选要退回的内容并写明原因，其余内容申请人不能改动。<strong>已选 {draft.items.length} 项</strong>
        </Typography.Text>
        <Flex gap={8}>
          <Button onClick={onDone}>取消退回</Button>
          <Button type="primary" onClick={preview}>
            预览退回内容
          </Button>
        </Flex>
      </Flex>
      <ReturnDialog
        application={application}
        items={draft.items}
        isOpen={isPreviewing}
        onClose={() => setPreviewing(false)}
        onReturned={onDone}
      />
    </section>
  );
}
