import type { DeskMember } from '@mengwu/contracts';
import { App, Form } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { NoteItem } from '../bodies/note-item.tsx';

const FORM = 'change-representative';

interface RepresentativeDialogProps {
  member: string;
  person: DeskMember['people'][number];
  onClose: () => void;
}

/** A unit wrote who represents it now: its places go to that person at once. */
export function RepresentativeDialog({ member, person, onClose }: RepresentativeDialogProps) {
  const { message } = App.useApp();
  const change = useDeskAct('POST /alliances/:alliance/desk/members/:member/representative', { member }, () => {
    void message.success(`已更换，${person.name}会收到消息。`);
    onClose();
  });
  return (
    <ActDialog title="更换单位代表" okText="确认更换" isOpen onClose={onClose} act={change} formId={FORM}>
      <Form<{ note: string }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={({ note }) => void change.run({ personId: person.personId, note })}
      >
        <p>{person.name}将立即成为本单位的代表，本单位在各机构的席位由其行使；原代表不再开会和表决。</p>
        <NoteItem label="依据说明" placeholder="例如 单位来函更换代表" />
      </Form>
    </ActDialog>
  );
}
