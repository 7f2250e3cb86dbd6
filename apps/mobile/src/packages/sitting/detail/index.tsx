import type { SittingView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { FileCells } from '../../../features/files/file-cells';
import { SubscribePrompt } from '../../../features/notifications/subscribe-prompt';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { clockText, momentText } from '../../../view/time';
import { useLive, useSitting } from '../api/get-sitting';
import { AgendaCard } from '../parts/agenda-card';
import { AnswerCard } from '../parts/answer-card';
import { NoticeCard } from '../parts/notice-card';
import { QuorumCard } from '../parts/quorum-card';
import { StepBar } from '../parts/step-bar';
import '../parts/sitting.scss';

export default function SittingPage() {
  const alliance = useParam('alliance');
  const query = useSitting(alliance, useParam('id'));
  return (
    <Page hasBar>
      <Loaded of={query}>{(sitting) => <Sitting sitting={sitting} />}</Loaded>
    </Page>
  );
}

/** The doors are shut: nobody has come, and nobody can. */
const isAhead = ({ state, isHere, quorum, actions }: SittingView) =>
  state === 'convened' && !isHere && quorum.present === 0 && !actions.attend.allowed;

function Sitting({ sitting }: { sitting: SittingView }) {
  const { alliance, id, state, isHere, hereSince, isRemote, papers, minutes, remarks } = sitting;
  const isRunning = state === 'convened' || state === 'open';
  const live = useLive(alliance, id, isRunning).data;
  // The room moves on by itself: what was just asked is newer than what the page opened with.
  const now = { ...sitting, ...(live && { state: live.state, stateText: live.stateText, agenda: live.agenda }) };
  return (
    <>
      <NoticeCard sitting={now} />
      {isHere && (
        <Notice tone="ok" id="here">
          {isRemote ? '您已答复，算作出席。' : `您已签到${hereSince ? `（${clockText(hereSince)}）` : ''}。`}
        </Notice>
      )}
      {remarks.map(({ at, text, article }) => (
        <Notice key={at} tone="warn">
          <View>{text}</View>
          <View className="muted">{momentText(at)}</View>
          <ArticleChip article={article} />
        </Notice>
      ))}
      {minutes && (
        <Card isFlush title="会议纪要">
          <FileCells alliance={alliance} files={[minutes]} />
        </Card>
      )}
      {!isHere && <AnswerCard sitting={now} />}
      {sitting.answer !== null && isRunning && (
        <SubscribePrompt about={['event', 'announcement']} text="会议改期或取消时发一条微信通知。" />
      )}
      {state !== 'cancelled' && (
        <QuorumCard quorum={live?.quorum ?? sitting.quorum} isRemote={isRemote} isAhead={isAhead(now)} />
      )}
      <AgendaCard alliance={alliance} agenda={now.agenda} />
      {papers.length > 0 && (
        <Card isFlush title="会议材料">
          <FileCells alliance={alliance} files={papers} />
        </Card>
      )}
      <StepBar sitting={now} />
    </>
  );
}
