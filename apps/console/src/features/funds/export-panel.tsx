import { DownloadOutlined } from '@ant-design/icons';
import { Button, Flex, Form } from 'antd';
import { client } from '../../session/client.ts';
import { useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import { DayItem } from '../../ui/day-item.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { saveText } from './save-text.ts';

interface Period {
  from: string;
  to: string;
}

/** E21: the book of a period, for those who audit it. */
export function ExportPanel() {
  const alliance = useAlliance();
  const download = useAct(
    (query: Period) => client.call('GET /alliances/:alliance/desk/funds/export', { params: { alliance }, query }),
    saveText,
  );
  return (
    <Panel title="导出明细（供财务审计）">
      <Form<Period> layout="vertical" requiredMark={false} onFinish={(period) => void download.run(period)}>
        <Flex gap={12} wrap align="end">
          <DayItem name="from" label="起始日期" message="请选择起始日期。" />
          <DayItem name="to" label="结束日期" message="请选择结束日期。" />
          <Form.Item>
            <Button htmlType="submit" icon={<DownloadOutlined />} loading={download.isRunning}>
              导出表格
            </Button>
          </Form.Item>
        </Flex>
      </Form>
      <ProblemAlert error={download.error} onRepeat={download.repeat} />
    </Panel>
  );
}
