import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { DeskBody, Seatable } from '@mengwu/contracts';
import { App, Button, Flex, Form, Input } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { memberFor, seatTitle } from './bodies.view.ts';
import { PaperItems, type PaperTyped, paperOf } from './paper-items.tsx';
import { PersonPicker } from './person-picker.tsx';
import { TermItems } from './term-items.tsx';

const FORM = 'found-body';

interface Typed extends PaperTyped {
  startsOn: string;
  places: { person: Seatable; title: string }[];
}

interface FoundDialogProps {
  body: DeskBody;
  isOpen: boolean;
  onClose: () => void;
}

/** The first people of a body, registered once with the paper that names them. */
export function FoundDialog({ body, isOpen, onClose }: FoundDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const found = useDeskAct('POST /alliances/:alliance/desk/bodies/:body/founding', { body: body.key }, () => {
    void message.success(`${body.name}的首批人员已登记，本人会收到消息。`);
    onClose();
  });
  useFieldProblems(form, found.error);
  const send = ({ places, startsOn, ...paper }: Typed) =>
    found.run({
      ...paperOf(paper),
      startsOn,
      endsOn: null,
      places: places.map(({ person, title }) => ({
        personId: person.personId,
        memberId: memberFor(person, body.isOfUnits),
        title,
      })),
    });
  return (
    <ActDialog
      title={`登记首批人员：${body.name}`}
      okText="确认登记"
      isOpen={isOpen}
      onClose={onClose}
      act={found}
      formId={FORM}
      width={760}
    >
      <Form<Typed>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ places: [{ title: seatTitle(body.name) }] }}
        onFinish={(typed) => void send(typed)}
      >
        <p>
          首批人员只登记一次，以后的变动{body.actions.appoint.allowed ? '凭文件逐人登记' : '由表决产生'}。
          {body.isOfUnits && '席位属于单位，请选择各单位的代表。'}
          <ArticleTag article={body.role.article} />
        </p>
        <Form.List name="places">
          {(rows, { add, remove }) => (
            <Flex vertical gap={8} style={{ marginBlockEnd: 16 }}>
              {rows.map(({ key, name }) => (
                <Flex key={key} gap={8} align="start">
                  <Form.Item
                    name={[name, 'person']}
                    style={{ flex: 1, margin: 0 }}
                    rules={[{ required: true, message: '请选择人员。' }]}
                  >
                    <PersonPicker />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'title']}
                    style={{ width: 130, margin: 0 }}
                    rules={[{ required: true, whitespace: true, message: '请填写席位。' }]}
                  >
                    <Input maxLength={40} aria-label="席位名称" />
                  </Form.Item>
                  <Button
                    icon={<DeleteOutlined aria-hidden />}
                    aria-label="移除这一行"
                    disabled={rows.length === 1}
                    onClick={() => remove(name)}
                  />
                </Flex>
              ))}
              <Button
                type="dashed"
                icon={<PlusOutlined aria-hidden />}
                onClick={() => add({ title: seatTitle(body.name) })}
              >
                再加一人
              </Button>
            </Flex>
          )}
        </Form.List>
        <TermItems years={body.term.years} />
        <PaperItems />
      </Form>
    </ActDialog>
  );
}
