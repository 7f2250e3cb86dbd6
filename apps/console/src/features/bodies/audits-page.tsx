import { PrinterOutlined } from '@ant-design/icons';
import type { FileView, OfficeAudit } from '@mengwu/contracts';
import { App, Button, Flex, Form, Modal, Table, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText, instantText } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { FileLink } from '../files/file-link.tsx';
import { FilePicker } from '../files/file-picker.tsx';
import { ScanViewer } from '../files/scan-viewer.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { BodiesNav } from './bodies-nav.tsx';
import { NoteItem } from './note-item.tsx';
import { useOfficeAudits } from './offices.ts';

type Item = OfficeAudit['items'][number];

export function AuditsPage() {
  const audits = useOfficeAudits();
  return (
    <>
      <PageHeader title="机构与任职" hint="章程要求审计的，在理事长更换或任期届满时自动生成清单。" />
      <BodiesNav />
      <Loaded query={audits}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel>
              <EmptyState title="还没有离任审计" hint="章程没有要求审计的联盟，这里一直是空的。" />
            </Panel>
          ) : (
            <Flex vertical gap={16}>
              {items.map((audit) => (
                <Audit key={audit.id} audit={audit} />
              ))}
            </Flex>
          )
        }
      </Loaded>
    </>
  );
}

function Audit({ audit }: { audit: OfficeAudit }) {
  const [doing, setDoing] = useState<Item>();
  const done = audit.items.filter(({ doneAt }) => doneAt !== null).length;
  return (
    <Panel
      title={
        <Flex gap={12} align="center" wrap>
          {audit.office}
          {audit.occasionText}：{audit.personName}
          {audit.isDone ? (
            <Tag color="success">已完成</Tag>
          ) : (
            <Tag color="warning">{`${done}/${audit.items.length} 项`}</Tag>
          )}
          <ArticleTag article={audit.article} />
        </Flex>
      }
      extra={
        <Flex gap={8}>
          <ExportButton audit={audit.id} />
          <HistoryButton of={{ kind: 'officeAudit', id: audit.id }} />
        </Flex>
      }
      isFlush
    >
      <Typography.Paragraph type="secondary" style={{ margin: '12px 16px' }}>
        {dayText(audit.occurredOn)}
        {audit.occasionText}，应接受财务审计。逐项办结并上传材料。
      </Typography.Paragraph>
      <Table
        aria-label="审计清单"
        size="middle"
        pagination={false}
        rowKey={({ id }) => id}
        dataSource={audit.items}
        columns={[
          {
            title: '事项',
            render: (_, { text, article }) => (
              <span>
                {text} <ArticleTag article={article} />
              </span>
            ),
          },
          {
            title: '办理情况',
            render: (_, { note, file, by, doneAt }) =>
              doneAt ? (
                <Flex vertical gap={2} align="start">
                  <span>{note}</span>
                  {file && <FileLink file={file} />}
                  <Typography.Text type="secondary">
                    {by} {instantText(doneAt)}
                  </Typography.Text>
                </Flex>
              ) : (
                '未办'
              ),
          },
          {
            title: '操作',
            width: 100,
            align: 'right',
            className: 'no-print',
            render: (_, item) =>
              !item.doneAt && (
                <Button size="small" onClick={() => setDoing(item)}>
                  办结
                </Button>
              ),
          },
        ]}
      />
      {doing && <DoneDialog item={doing} onClose={() => setDoing(undefined)} />}
    </Panel>
  );
}

/** The checklist as a PDF, to print, sign and hand over. */
function ExportButton({ audit }: { audit: string }) {
  const [file, setFile] = useState<FileView>();
  const make = useDeskAct('POST /alliances/:alliance/desk/office-audits/:audit/document', { audit }, setFile);
  return (
    <>
      <Button icon={<PrinterOutlined aria-hidden />} loading={make.isRunning} onClick={() => void make.run(undefined)}>
        导出清单
      </Button>
      <ProblemAlert error={make.error} onRepeat={make.repeat} />
      <Modal
        open={file !== undefined}
        title={file?.name}
        footer={null}
        width={880}
        onCancel={() => setFile(undefined)}
        destroyOnHidden
      >
        {file && <ScanViewer file={file} />}
      </Modal>
    </>
  );
}

const FORM = 'finish-audit-item';

function DoneDialog({ item, onClose }: { item: Item; onClose: () => void }) {
  const { message } = App.useApp();
  const finish = useDeskAct('POST /alliances/:alliance/desk/office-audit-items/:item/done', { item: item.id }, () => {
    void message.success('已办结。');
    onClose();
  });
  return (
    <ActDialog title="办结审计事项" okText="确认办结" isOpen onClose={onClose} act={finish} formId={FORM}>
      <Form<{ note: string; file?: FileView }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={({ note, file }) => void finish.run({ note, file: file?.id ?? null })}
      >
        <p>
          {item.text} <ArticleTag article={item.article} />
        </p>
        <NoteItem label="办理情况" placeholder="例如 会计师事务所已出具审计报告" />
        <Form.Item name="file" label="材料（选填）">
          <FilePicker />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
