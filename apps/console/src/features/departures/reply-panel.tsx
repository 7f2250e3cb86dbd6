import type { DeskDeparture } from '@mengwu/contracts';
import { Flex } from 'antd';
import { dayText, instantText } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FileLink } from '../files/file-link.tsx';

/** What the member says to it, and until when it may. */
export function ReplyPanel({ departure: { reply, replyUntil } }: { departure: DeskDeparture }) {
  if (!replyUntil) return null;
  return (
    <Panel title="成员申辩" extra={`申辩期到 ${dayText(replyUntil)} 24:00`}>
      {reply ? (
        <Flex vertical gap={6} align="start">
          <span className="muted">
            {reply.by} · {instantText(reply.at)}
          </span>
          <div className="text-pre">{reply.text}</div>
          {reply.files.map((file) => (
            <FileLink key={file.id} file={file} />
          ))}
        </Flex>
      ) : (
        <EmptyState title="还没有收到申辩" hint="成员可以在手机端说明情况、上传材料，期满前可以修改。" />
      )}
    </Panel>
  );
}
