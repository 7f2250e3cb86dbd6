import type { DeskOffice, Seatable } from '@mengwu/contracts';
import { App, Form } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { PaperItems, type PaperTyped, paperOf } from './paper-items.tsx';
import { PersonPicker } from './person-picker.tsx';

const FORM = 'register-office';

interface Typed extends PaperTyped {
  person: Seatable;
  startsOn: string;
}

interface RegisterOfficeDialogProps {
  office: DeskOffice;
  isOpen: boolean;
  onClose: () => void;
}

/** The first holder of an office; later ones are elected. */
export function RegisterOfficeDialog({ office, isOpen, onClose }: RegisterOfficeDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const register = useDeskAct('POST /alliances/:alliance/desk/office-terms', {}, () => {
    void message.success(`${office.office}已登记，本人会收到消息。`);
    onClose();
  });
  useFieldProblems(form, register.error);
  const send = ({ person, startsOn, ...paper }: Typed) =>
    register.run({
      ...paperOf(paper),
      office: office.office,
      personId: person.personId,
      startsOn,
      endsOn: null,
    });
  return (
    <ActDialog
      title={`登记首任${office.office}`}
      okText="确认登记"
      isOpen={isOpen}
      onClose={onClose}
      act={register}
      formId={FORM}
      width={600}
    >
      <Form<Typed> id={FORM} form={form} layout="vertical" requiredMark={false} onFinish={(typed) => void send(typed)}>
        <p>仅用于登记联盟成立时的首任人员；之后的变动须经表决。</p>
        <Form.Item name="person" label="任职人员" rules={[{ required: true, message: '请选择人员。' }]}>
          <PersonPicker />
        </Form.Item>
        <DayItem name="startsOn" label="任期开始" message="请选择任期开始的日期。" />
        <PaperItems />
      </Form>
    </ActDialog>
  );
}
