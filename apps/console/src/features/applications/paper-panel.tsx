import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import type { DeskApplication, ScanState } from '@mengwu/contracts';
import { Alert, App, Button, Flex } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useConfirmForm, useFormLink } from './form-paper.ts';

const tone: Record<ScanState, 'success' | 'warning' | 'error' | 'info'> = {
  none: 'info',
  matched: 'success',
  confirmed: 'success',
  unread: 'warning',
  outdated: 'error',
  other: 'error',
};

/** Whether the sealed paper says exactly what stands here; where its code cannot be read, the desk says so by hand. */
export function PaperPanel({ application }: { application: DeskApplication }) {
  const { message } = App.useApp();
  const confirm = useConfirmForm(application.id, () => void message.success('已确认，盖章申请表与系统内容一致。'));
  const print = useFormLink(application.id);
  const { paper, actions } = application;
  if (!paper?.field) return null;
  const { scan, scanText, shortCode, stamp, article } = paper;
  return (
    <Panel
      title="盖章申请表"
      extra={
        <Button size="small" loading={print.isRunning} onClick={() => void print.run(null)}>
          查看应有的表样
        </Button>
      }
    >
      <Flex vertical gap={12}>
        <Alert
          type={tone[scan]}
          showIcon
          icon={tone[scan] === 'success' ? <CheckCircleOutlined /> : <WarningOutlined />}
          title={scanText}
        />
        <FactList
          columns={1}
          facts={[
            ['现在内容的纸面编号', <strong key="code">{shortCode}</strong>],
            [
              '要求的印章',
              <>
                {stamp} <ArticleTag article={article} />
              </>,
            ],
          ]}
        />
        {scan === 'unread' && (
          <Flex gap={12} align="center" wrap>
            <span>请核对扫描件右下角的纸面编号是否为 {shortCode}：</span>
            <DecisionButton
              decision={actions.confirmForm}
              loading={confirm.isRunning}
              onClick={() => void confirm.run({ shortCode })}
            >
              核对一致
            </DecisionButton>
          </Flex>
        )}
        <ProblemAlert error={confirm.error ?? print.error} onRepeat={confirm.error ? confirm.repeat : print.repeat} />
      </Flex>
    </Panel>
  );
}
