import type { Candidate, FileView } from '@mengwu/contracts';
import { App, Flex, Form, Radio, Table, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FileLink } from '../files/file-link.tsx';
import { FilePicker } from '../files/file-picker.tsx';
import { NoteItem } from './note-item.tsx';

type Condition = Candidate['checklist'][number];

/** The conditions of the charter, each looked at by an officer with what shows it. */
export function CandidateChecklist({ candidate }: { candidate: Candidate }) {
  const [checking, setChecking] = useState<Condition>();
  const { met, of } = candidate.checked;
  return (
    <Panel title={`任职条件（${met}/${of} 项符合）`} isFlush>
      <Table
        aria-label="任职条件"
        size="middle"
        pagination={false}
        rowKey={({ key }) => key}
        dataSource={candidate.checklist}
        columns={[
          {
            title: '条件',
            render: (_, { text, article }) => (
              <span>
                {text} <ArticleTag article={article} />
              </span>
            ),
          },
          { title: '结论', width: 110, render: (_, { isMet }) => <Finding isMet={isMet} /> },
          {
            title: '核对说明',
            render: (_, { note, file, by, at }) =>
              at && (
                <Flex vertical gap={2} align="start">
                  <span>{note}</span>
                  {file && <FileLink file={file} />}
                  <Typography.Text type="secondary">
                    {by} {instantText(at)}
                  </Typography.Text>
                </Flex>
              ),
          },
          {
            title: '操作',
            width: 110,
            align: 'right',
            render: (_, condition) => (
              <DecisionButton size="small" decision={candidate.actions.check} onClick={() => setChecking(condition)}>
                {condition.at ? '重新核对' : '核对'}
              </DecisionButton>
            ),
          },
        ]}
      />
      {checking && <CheckDialog candidate={candidate.id} condition={checking} onClose={() => setChecking(undefined)} />}
    </Panel>
  );
}

function Finding({ isMet }: { isMet: boolean | null }) {
  if (isMet === null) return <Tag>未核对</Tag>;
  return isMet ? <Tag color="success">符合</Tag> : <Tag color="error">不符合</Tag>;
}

const FORM = 'check-condition';

interface Typed {
  isMet: boolean;
  note: string;
  file?: FileView;
}

function CheckDialog({
  candidate,
  condition,
  onClose,
}: {
  candidate: string;
  condition: Condition;
  onClose: () => void;
}) {
  const { message } = App.useApp();
  const route = 'POST /alliances/:alliance/desk/candidates/:candidate/checks/:check';
  const check = useDeskAct(route, { candidate, check: condition.key }, () => {
    void message.success('核对结果已记录。');
    onClose();
  });
  return (
    <ActDialog title="核对任职条件" okText="确认" isOpen onClose={onClose} act={check} formId={FORM}>
      <Form<Typed>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        initialValues={{ isMet: true }}
        onFinish={({ file, ...typed }) => void check.run({ ...typed, file: file?.id ?? null })}
      >
        <p>
          {condition.text} <ArticleTag article={condition.article} />
        </p>
        <Form.Item name="isMet" label="结论">
          <Radio.Group
            optionType="button"
            options={[
              { value: true, label: '符合' },
              { value: false, label: '不符合' },
            ]}
          />
        </Form.Item>
        <NoteItem label="核对说明" placeholder="例如 查阅单位出具的证明" />
        <Form.Item name="file" label="证明材料（选填）">
          <FilePicker />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
