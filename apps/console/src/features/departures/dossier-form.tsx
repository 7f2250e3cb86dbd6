import type { DeskDeparture, ExpulsionForm, FileView } from '@mengwu/contracts';
import { Alert, Button, Checkbox, Flex, Form, Input } from 'antd';
import type { Act } from '../../session/use-act.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { decisionReason } from '../../ui/decision-reason.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { FilesPicker } from '../files/files-picker.tsx';

export interface Dossier {
  grounds: string[];
  facts: string;
  gravity: string;
  evidence: FileView[];
}

export interface DossierBody {
  grounds: string[];
  facts: string;
  gravity: string;
  evidence: string[];
}

interface DossierFormProps {
  choices: ExpulsionForm;
  act: Act<DossierBody, DeskDeparture>;
  initial?: Dossier;
  okText: string;
  onCancel: () => void;
}

const words = (min: number) => [{ required: true, min, whitespace: true, message: `请填写，至少 ${min} 个字。` }];

/** Grounds of the charter, facts, gravity, evidence: nothing else may be held against a member. */
export function DossierForm({ choices, act, initial, okText, onCancel }: DossierFormProps) {
  const [form] = Form.useForm<Dossier>();
  useFieldProblems(form, act.error);
  const save = ({ evidence = [], ...typed }: Dossier) =>
    void act.run({ ...typed, evidence: evidence.map(({ id }) => id) });
  return (
    <Form<Dossier>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={initial ?? { evidence: [] }}
      onFinish={save}
      style={{ maxWidth: 820 }}
    >
      <Panel title={`对${choices.memberName}的除名案卷`}>
        <Form.Item
          name="grounds"
          label="除名情形（章程规定的）"
          rules={[{ required: true, type: 'array', min: 1, message: '请至少选择一项。' }]}
        >
          <Checkbox.Group>
            <Flex vertical gap={8}>
              {choices.grounds.map(({ text, article, choose }) => (
                <div key={text}>
                  <Checkbox value={text} disabled={!choose.allowed}>
                    {text} <ArticleTag article={article} />
                  </Checkbox>
                  {!choose.allowed && <div className="muted choice-reason">{decisionReason(choose)}</div>}
                </div>
              ))}
            </Flex>
          </Checkbox.Group>
        </Form.Item>
        <Form.Item name="facts" label="事实" extra="何时、何地、做了什么，依据哪些材料。" rules={words(10)}>
          <Input.TextArea maxLength={2000} showCount autoSize={{ minRows: 5, maxRows: 14 }} />
        </Form.Item>
        <Form.Item name="gravity" label="情节" extra="为什么属于“严重”，由秘书处判断并写明。" rules={words(5)}>
          <Input.TextArea maxLength={1000} showCount autoSize={{ minRows: 3, maxRows: 8 }} />
        </Form.Item>
        <Form.Item name="evidence" label="证据材料" extra="提交案卷前至少上传一份。">
          <FilesPicker purpose="departure" most={9} />
        </Form.Item>
        {choices.openQuestions.map((question) => (
          <Alert
            key={question}
            type="info"
            showIcon
            title={`章程没有写明：${question}`}
            style={{ marginBlockEnd: 12 }}
          />
        ))}
        <ProblemAlert error={act.error} onRepeat={act.repeat} />
        <Flex gap={8}>
          {choices.actions.open.allowed || initial ? (
            <Button type="primary" htmlType="submit" loading={act.isRunning}>
              {okText}
            </Button>
          ) : (
            <DecisionButton type="primary" decision={choices.actions.open} onClick={() => undefined}>
              {okText}
            </DecisionButton>
          )}
          <Button onClick={onCancel}>取消</Button>
        </Flex>
      </Panel>
    </Form>
  );
}
