import { App, Form } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { dayText } from '../../ui/dates.ts';
import { DayItem } from '../../ui/day-item.tsx';
import { NoteItem } from './note-item.tsx';

const FORM = 'set-term';

type TermRoute =
  | 'POST /alliances/:alliance/desk/mandates/:mandate/term'
  | 'POST /alliances/:alliance/desk/office-terms/:term/term';

interface SetTermDialogProps {
  title: string;
  route: TermRoute;
  record: { mandate: string } | { term: string };
  startsOn: string;
  isOpen: boolean;
  onClose: () => void;
}

/** The last day of a term that the charter leaves open. */
export function SetTermDialog({ title, route, record, startsOn, isOpen, onClose }: SetTermDialogProps) {
  const { message } = App.useApp();
  const act = useDeskAct(route, record as { mandate: string } & { term: string }, () => {
    void message.success('任期已设定。');
    onClose();
  });
  return (
    <ActDialog title={title} okText="确认" isOpen={isOpen} onClose={onClose} act={act} formId={FORM}>
      <Form<{ endsOn: string; note: string }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={(typed) => void act.run(typed)}
      >
        <p>章程没有写明任期。任期从 {dayText(startsOn)} 开始，请按有权机构的决定设定最后一天。</p>
        <DayItem name="endsOn" label="任期最后一天" message="请选择任期的最后一天。" />
        <NoteItem label="依据说明" placeholder="例如 理事会第一次会议决定" />
      </Form>
    </ActDialog>
  );
}
