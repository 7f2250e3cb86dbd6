import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { DeskSitting } from '@mengwu/contracts';
import { Button, Flex, Input, Tag, Typography } from 'antd';
import { useState } from 'react';
import { newKey } from '../../session/new-key.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { useArrangeAgenda } from './sitting-acts.ts';
import { type AgendaDraft, agendaDraft, moved } from './sittings.view.ts';

interface AgendaDialogProps {
  sitting: DeskSitting;
  isOpen: boolean;
  onClose: () => void;
}

/** Orders the agenda and adds free points; a motion is put on and taken off on its own page. */
export function AgendaDialog(props: AgendaDialogProps) {
  // What is refreshed meanwhile must not take away what is typed: each opening starts anew, from then on it is ours.
  return props.isOpen ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ sitting, isOpen, onClose }: AgendaDialogProps) {
  const [items, setItems] = useState<AgendaDraft[]>(() => agendaDraft(sitting.agenda));
  const [version] = useState(sitting.version);
  const arrange = useArrangeAgenda(sitting.id, onClose);
  const change = (key: string, part: Partial<AgendaDraft>) =>
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...part } : item)));
  const add = () => setItems((all) => [...all, { kind: 'point', id: null, title: '', note: null, key: newKey() }]);
  const isIncomplete = items.some(({ title }) => title.trim().length < 2);
  const send = () =>
    void arrange.run({
      version,
      items: items.map(({ kind, id, title, note }) => ({ kind, id, title, note: note?.trim() || null })),
    });
  return (
    <ActDialog
      title="编排议程"
      okText="保存议程"
      isOpen={isOpen}
      onClose={onClose}
      act={arrange}
      onConfirm={send}
      isOkDisabled={isIncomplete}
      width={720}
    >
      <Typography.Paragraph type="secondary">
        议案请在“议案与决议”中列入或撤下；这里排顺序，并添加不表决的议题。
        {sitting.state === 'convened' && '保存后会通知全体应到人员。'}
      </Typography.Paragraph>
      <Flex vertical gap={8} component="ol" className="agenda-edit">
        {items.map((item, at) => (
          <Flex key={item.key} gap={8} align="start" component="li">
            <Flex vertical gap={4} style={{ flex: 1 }}>
              {item.kind === 'motion' ? (
                <span>
                  {item.title} <Tag>议案</Tag>
                </span>
              ) : (
                <>
                  <Input
                    value={item.title}
                    maxLength={120}
                    placeholder="议题"
                    aria-label={`第 ${at + 1} 项议题`}
                    onChange={({ target }) => change(item.key, { title: target.value })}
                  />
                  <Input
                    value={item.note ?? ''}
                    maxLength={500}
                    placeholder="说明（可不填）"
                    aria-label={`第 ${at + 1} 项说明`}
                    onChange={({ target }) => change(item.key, { note: target.value })}
                  />
                </>
              )}
            </Flex>
            <Button
              icon={<ArrowUpOutlined />}
              aria-label={`第 ${at + 1} 项上移`}
              disabled={at === 0}
              onClick={() => setItems(moved(items, at, -1))}
            />
            <Button
              icon={<ArrowDownOutlined />}
              aria-label={`第 ${at + 1} 项下移`}
              disabled={at === items.length - 1}
              onClick={() => setItems(moved(items, at, 1))}
            />
            <Button
              icon={<DeleteOutlined />}
              aria-label={`移除第 ${at + 1} 项`}
              disabled={item.kind === 'motion'}
              onClick={() => setItems(items.filter(({ key }) => key !== item.key))}
            />
          </Flex>
        ))}
      </Flex>
      <Button icon={<PlusOutlined aria-hidden />} onClick={add} style={{ marginBlockStart: 12 }}>
        添加议题
      </Button>
    </ActDialog>
  );
}
