import type { DeskBody, Seatable } from '@mengwu/contracts';
import { App, Form, Input } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { memberFor, seatTitle } from './bodies.view.ts';
import { PaperItems, type PaperTyped, paperOf } from './paper-items.tsx';
import { PersonPicker } from './person-picker.tsx';
import { TermItems } from './term-items.tsx';

const FORM = 'appoint-person';

interface Typed extends PaperTyped {
  startsOn: string;
  person: Seatable;
  title: string;
}

interface AppointDialogProps {
  body: DeskBody;
  isOpen: boolean;
  onClose: () => void;
}

/** One more person for a body whose people are not elected. */
export function AppointDialog({ body, isOpen, onClose }: AppointDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const appoint = useDeskAct('POST /alliances/:alliance/desk/bodies/:body/mandates', { body: body.key }, () => {
    void message.success(`已加入${body.name}，本人会收到消息。`);
    onClose();
  });
  useFieldProblems(form, appoint.error);
  const send = ({ person, title, startsOn, ...paper }: Typed) =>
    appoint.run({
      ...paperOf(paper),
      startsOn,
      endsOn: null,
      title,
      personId: person.personId,
      memberId: memberFor(person, body.isOfUnits),
    });
  return (
    <ActDialog
      title={`增加人员：${body.name}`}
      okText="确认"
      isOpen={isOpen}
      onClose={onClose}
      act={appoint}
      formId={FORM}
      width={600}
    >
      <Form<Typed>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ title: seatTitle(body.name) }}
        onFinish={(typed) => void send(typed)}
      >
        <Form.Item
          name="person"
          label={body.isOfUnits ? '单位代表' : '人员'}
          rules={[{ required: true, message: '请选择人员。' }]}
        >
          <PersonPicker />
        </Form.Item>
        <Form.Item
          name="title"
          label="席位"
          rules={[{ required: true, whitespace: true, message: '请填写席位名称。' }]}
        >
          <Input maxLength={40} />
        </Form.Item>
        <TermItems years={body.term.years} />
        <PaperItems />
      </Form>
    </ActDialog>
  );
}
