import type { DeskOffice, Seatable } from '@mengwu/contracts';
import { useNavigate } from '@tanstack/react-router';
import { App, Form, Input } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { PersonPicker } from './person-picker.tsx';

const FORM = 'nominate';

interface Typed {
  person: Seatable;
  takesOfficeOn: string;
  nominatedBy: string;
  note?: string;
}

interface NominateDialogProps {
  office: DeskOffice;
  isOpen: boolean;
  onClose: () => void;
}

/** A candidate for an office; the conditions are looked at on the candidate's own page. */
export function NominateDialog({ office, isOpen, onClose }: NominateDialogProps) {
  const { message } = App.useApp();
  const alliance = useAlliance();
  const navigate = useNavigate();
  const [form] = Form.useForm<Typed>();
  const nominate = useDeskAct('POST /alliances/:alliance/desk/candidates', {}, ({ id }) => {
    void message.success('候选人已登记，请核对任职条件。');
    onClose();
    void navigate({ to: `/alliances/${alliance}/bodies/candidates/${id}` });
  });
  useFieldProblems(form, nominate.error);
  return (
    <ActDialog
      title={`提名${office.office}候选人`}
      okText="登记候选人"
      isOpen={isOpen}
      onClose={onClose}
      act={nominate}
      formId={FORM}
      width={600}
    >
      <Form<Typed>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ person, note = '', ...typed }) =>
          void nominate.run({ ...typed, note, office: office.office, personId: person.personId, bornOn: null })
        }
      >
        <Form.Item name="person" label="候选人" rules={[{ required: true, message: '请选择候选人。' }]}>
          <PersonPicker />
        </Form.Item>
        <DayItem
          name="takesOfficeOn"
          label="拟就任日期"
          message="请选择拟就任的日期。"
          extra="年龄按就任当天计算；现任任期届满后才能就任。"
        />
        <Form.Item
          name="nominatedBy"
          label="提名人"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写由谁提名。' }]}
        >
          <Input maxLength={60} placeholder="例如 秘书长提名" />
        </Form.Item>
        <Form.Item name="note" label="备注（选填）">
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
