import type { DepartureView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { FileCells } from '../../../features/files/file-cells';
import { SubscribePrompt } from '../../../features/notifications/subscribe-prompt';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip, Chip } from '../../../ui/chip';
import { CitedList } from '../../../ui/cited-list';
import { ConfirmSheet } from '../../../ui/confirm-sheet';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Timeline } from '../../../ui/timeline';
import { reasonText } from '../../../view/reason';
import { dayText } from '../../../view/time';
import { toneOf } from '../../../view/tone';
import { useDeparture, useTakeBack } from '../api/departures';
import { movesOf } from '../parts/plan.view';
import '../parts/departure.scss';

export default function DeparturePage() {
  const alliance = useParam('alliance');
  const query = useDeparture(alliance, useParam('id'));
  return (
    <Page hasBar>
      <Loaded of={query}>{(departure) => <Departure departure={departure} />}</Loaded>
    </Page>
  );
}

const titles = { withdrawal: '退出说明', expulsion: '秘书处列出的事实', lapse: '依据' } as const;

function Departure({ departure }: { departure: DepartureView }) {
  const { alliance, track, lastDay, leftOn, replyUntil, reapplyFrom, state } = departure;
  const isEnding = track === 'withdrawal' && lastDay !== null;
  const isClosed = ['left', 'stays', 'takenBack', 'dropped', 'moot'].includes(state);
  return (
    <>
      <Card>
        <View className="row row--top">
          <View className="grow">
            <View className="title">{departure.memberName}</View>
            <View className="muted">
              {departure.allianceName} · {departure.trackText}
            </View>
          </View>
          <Chip tone={toneOf(`departure-${state}`)}>{departure.stateText}</Chip>
        </View>
        {(isEnding || leftOn) && (
          <>
            <View className="muted">最后一天</View>
            <View className="last-day">{dayText(leftOn ?? lastDay ?? '')} 24:00</View>
          </>
        )}
        {replyUntil && !isClosed && <View>申辩期到 {dayText(replyUntil)} 24:00</View>}
        {reapplyFrom && <View>{dayText(reapplyFrom)} 起可以再次申请加入</View>}
        <ArticleChip article={departure.article} alliance={alliance} />
      </Card>
      <Card title="办理进度">
        <Timeline items={movesOf(departure)} />
      </Card>
      {departure.grounds.length > 0 && (
        <Card title="除名情形">
          <CitedList items={departure.grounds} isPlain />
        </Card>
      )}
      <Card title={titles[track]}>
        <View className="pre">{departure.text}</View>
        {departure.gravity && <View className="pre muted">情节：{departure.gravity}</View>}
        <FileCells alliance={alliance} files={departure.files} />
      </Card>
      {departure.reply && (
        <Card title="我方申辩">
          <View className="pre">{departure.reply.text}</View>
          <FileCells alliance={alliance} files={departure.reply.files} />
        </Card>
      )}
      {!isClosed && <SubscribePrompt about={['progress']} text="有新进展时发一条微信通知。" />}
      <Acts departure={departure} />
    </>
  );
}

function Acts({ departure }: { departure: DepartureView }) {
  const { alliance, id, track, state, actions, reply } = departure;
  const [isAsking, setAsking] = useState(false);
  const takeBack = useTakeBack(alliance, id);
  const isMine = (decision: { allowed: boolean; code?: string }) =>
    decision.allowed || decision.code === 'contact_only';
  const close = () => setAsking(false);
  return (
    <>
      <FailureNotice error={takeBack.error} />
      {track === 'withdrawal' && isMine(actions.takeBack) && (
        <ActionBar note={reasonText(actions.takeBack)}>
          <Button id="take-back" kind="quiet" isOff={!actions.takeBack.allowed} onTap={() => setAsking(true)}>
            撤回退出通知
          </Button>
        </ActionBar>
      )}
      {track === 'expulsion' && state === 'reply' && (
        <ActionBar note={reasonText(actions.reply)}>
          <Button id="reply" isOff={!actions.reply.allowed} onTap={() => go(to.replyToExpulsion(alliance, id))}>
            {reply ? '修改申辩' : '提出申辩'}
          </Button>
        </ActionBar>
      )}
      {isAsking && (
        <ConfirmSheet
          title="撤回退出通知？"
          text="撤回后继续是成员；以后要退出，须重新提出，期限重新计算。"
          yes="撤回"
          isBusy={takeBack.isPending}
          onNo={close}
          onYes={() => takeBack.mutate('', { onSettled: close })}
        />
      )}
    </>
  );
}
