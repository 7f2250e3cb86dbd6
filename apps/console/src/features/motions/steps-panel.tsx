import type { DeskMotion } from '@mengwu/contracts';
import { Flex, Steps, Tag, Typography } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { Panel } from '../../ui/panel.tsx';
import { FileLink } from '../files/file-link.tsx';
import { stepStatus } from './motions.view.ts';

/** The bodies that the charter sends this kind of motion through, and how far it has come. */
export function StepsPanel({ motion }: { motion: DeskMotion }) {
  return (
    <Panel title="章程规定的程序">
      <Steps
        orientation="vertical"
        size="small"
        items={motion.steps.map((step) => ({
          status: stepStatus(step),
          title: (
            <Flex gap={8} align="center" wrap>
              {step.bodyName}：{step.does} <ArticleTag article={step.article} />
              {step.number && <Tag color="processing">{step.number}</Tag>}
            </Flex>
          ),
          content: (
            <Flex vertical gap={4} style={{ paddingBlockEnd: 8 }}>
              {step.text && <Typography.Text>{step.text}</Typography.Text>}
              {step.doneOn && <Typography.Text type="secondary">{dayText(step.doneOn)}</Typography.Text>}
              {step.file && <FileLink file={step.file} />}
            </Flex>
          ),
        }))}
      />
    </Panel>
  );
}
