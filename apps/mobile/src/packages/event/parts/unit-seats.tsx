import type { EventView, Seat } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip, Chip } from '../../../ui/chip';
import { ConfirmSheet } from '../../../ui/confirm-sheet';
import { FailureNotice } from '../../../ui/failure-notice';
import { toneOf } from '../../../view/tone';
import { useCancelSeat } from '../api/cancel-seat';
import { liveSeats, seatsText } from './event.view';

interface Props {
  event: EventView;
  /** Shows the link of a seat that waits for a colleague. */
  onShare: (token: string) => void;
}

/** The seats of my unit: how many, who holds them, what may be done with each. */
export function UnitSeats({ event, onShare }: Props) {
  const [leaving, setLeaving] = useState<Seat>();
  const cancel = useCancelSeat(event.alliance);
  const { unit } = event;
  if (!unit) return null;
  return (
    <Card isFlush title="本单位名额">
      <View className="cell">
        <View className="grow">
          <View>{unit.memberName}</View>
          <ArticleChip article={unit.article} />
        </View>
        <View className="strong amount" id="seats-used">
          {seatsText(unit)}
        </View>
      </View>
      {liveSeats(unit).map((seat) => {
        const { id, holderName, isMine, state, stateText, offerToken } = seat;
        return (
          <View className="cell" key={id}>
            <View className="grow">
              <View>{isMine ? '我的席位' : (holderName ?? '等待同事领取')}</View>
              <Chip tone={toneOf(state)}>{stateText}</Chip>
            </View>
            {offerToken && (
              <Button id={`share-${id}`} kind="quiet" isSmall onTap={() => onShare(offerToken)}>
                发链接
              </Button>
            )}
            {seat.cancel.allowed && (
              <Button id={`cancel-${id}`} kind="danger" isSmall onTap={() => setLeaving(seat)}>
                取消
              </Button>
            )}
          </View>
        );
      })}
      <FailureNotice error={cancel.error} />
      {leaving && (
        <ConfirmSheet
          title="取消这个席位？"
          text="取消后名额马上退回本单位，可以再安排其他老师；持票人会收到通知。"
          yes="确认取消"
          isBusy={cancel.isPending}
          onYes={() => cancel.mutate(leaving.id, { onSettled: () => setLeaving(undefined) })}
          onNo={() => setLeaving(undefined)}
        />
      )}
    </Card>
  );
}
