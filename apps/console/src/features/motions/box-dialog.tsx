import { DownloadOutlined } from '@ant-design/icons';
import type { PublishedBox } from '@mengwu/contracts';
import { Alert, Button, Flex, Modal, Table, Typography } from 'antd';
import { Loaded } from '../../ui/loaded.tsx';
import type { MotionDialogProps } from './motion-dialogs.tsx';
import { useBox } from './motions.ts';
import { boxFileName, choiceTexts, recount } from './motions.view.ts';

/** K4: every paper of the box, counted again in this browser; the file can be counted by anybody else. */
export function BoxDialog({ motion, onClose }: MotionDialogProps) {
  const box = useBox(motion.id, true);
  return (
    <Modal open title="票箱与重新计票" footer={null} width={720} onCancel={onClose} destroyOnHidden>
      <Loaded query={box}>{(loaded) => <Box box={loaded} />}</Loaded>
    </Modal>
  );
}

function Box({ box }: { box: PublishedBox }) {
  const { votes, needed, isPassed, agrees } = recount(box);
  const figures = `赞成 ${votes.yes} 票，反对 ${votes.no} 票，弃权 ${votes.abstain} 票；须 ${needed} 票，${isPassed ? '通过' : '未通过'}`;
  return (
    <Flex vertical gap={12}>
      <Alert
        type={agrees ? 'success' : 'error'}
        showIcon
        title={agrees ? '重新计票与公布的结果一致' : '重新计票与公布的结果不一致，请联系系统管理员'}
        description={figures}
        action={
          <Button icon={<DownloadOutlined aria-hidden />} onClick={() => download(box)}>
            导出票箱
          </Button>
        }
      />
      <Typography.Text type="secondary">
        投票人可在手机上用自己的回执找到这一票。导出的文件可以用任何程序重新计票，不必信任本系统。
      </Typography.Text>
      <Table
        aria-label="票箱"
        size="small"
        rowKey={({ receipt, name }) => receipt ?? name ?? ''}
        dataSource={box.papers}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: '所投', render: (_, { choice }) => choiceTexts[choice] },
          ...(box.manner === 'named'
            ? [{ title: '姓名', render: (_: unknown, { name }: PublishedBox['papers'][number]) => name ?? '—' }]
            : []),
          {
            title: '回执',
            render: (_, { receipt }) => (
              <Typography.Text code style={{ wordBreak: 'break-all' }}>
                {receipt ?? '秘书处代记，无回执'}
              </Typography.Text>
            ),
          },
        ]}
      />
    </Flex>
  );
}

function download(box: PublishedBox): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(box, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = boxFileName(box);
  link.click();
  URL.revokeObjectURL(url);
}
