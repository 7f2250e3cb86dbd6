import type { DeskSitting } from '@mengwu/contracts';
import { Flex, Progress, Statistic, Typography } from 'antd';
import { config } from '../../session/config.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { LinkCode } from '../../ui/link-code.tsx';
import { Panel } from '../../ui/panel.tsx';
import { phoneAddress } from '../meetings/meetings.view.ts';
import { quorumShare } from './sittings.view.ts';

/** Who is there, whether that is enough, and the code by which one signs in. */
export function QuorumPanel({ sitting }: { sitting: DeskSitting }) {
  const { quorum, attendanceLink, isRemote, state } = sitting;
  const { entitled, present, needed } = quorum;
  const link = attendanceLink && phoneAddress(config.phoneBase, attendanceLink);
  return (
    <Panel title={state === 'convened' || state === 'open' ? '法定人数（实时）' : '法定人数'}>
      <Flex gap={32} align="start" wrap justify="space-between">
        <Flex vertical gap={12} style={{ flex: '1 1 360px' }}>
          <Flex gap={40} wrap>
            <Statistic title="应到" value={entitled} suffix="人" />
            <Statistic title={isRemote ? '已答复' : '实到'} value={present} suffix="人" />
            <Statistic title="至少" value={needed ?? '未定'} {...(needed !== null && { suffix: '人' })} />
          </Flex>
          <Progress
            percent={quorumShare(quorum)}
            status={quorum.isQuorate ? 'success' : 'normal'}
            aria-label="到会进度"
            style={{ maxWidth: 480 }}
          />
          <div role="status">
            <Typography.Text strong type={quorum.isQuorate ? 'success' : 'warning'}>
              {quorum.text}
            </Typography.Text>
            <br />
            <Typography.Text type="secondary">
              {quorum.rule} <ArticleTag article={quorum.article} />
            </Typography.Text>
          </div>
          {isRemote && state === 'open' && (
            <Typography.Text type="secondary">以通讯形式召开：在手机上答复或投票即算出席。</Typography.Text>
          )}
        </Flex>
        {link && (
          <Flex vertical gap={8} align="center" style={{ width: 280 }}>
            <LinkCode value={link} label="签到二维码" />
            <Typography.Text type="secondary">用微信或盟务扫码签到</Typography.Text>
            <CopyLink label="签到链接" link={link} />
          </Flex>
        )}
      </Flex>
    </Panel>
  );
}
