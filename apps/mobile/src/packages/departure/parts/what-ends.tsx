import type { WithdrawalPlanView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { Chip } from '../../../ui/chip';
import { CitedList } from '../../../ui/cited-list';
import { Notice } from '../../../ui/notice';
import { yuanText } from '../../../view/money';
import { dayText } from '../../../view/time';

/** What goes on until the last day, what ends with it, and what stays to be done. */
export function WhatEnds({ plan }: { plan: WithdrawalPlanView }) {
  const { until, after, bills, places, seats, notes } = plan;
  return (
    <>
      <Card title="到最后一天为止">
        <CitedList items={until} />
      </Card>
      {bills.length > 0 && (
        <Card isFlush title="未付的会费">
          {bills.map(({ id, text, amountFen, isVoidAfter }) => (
            <Cell key={id} title={text} note={isVoidAfter ? '退出后作废，不用再付' : '退出前后都须付清'}>
              <View className="amount">{yuanText(amountFen)}</View>
            </Cell>
          ))}
        </Card>
      )}
      {seats.length > 0 && (
        <Card isFlush title="已报名的会议">
          {seats.map(({ title, on, isCancelled }) => (
            <Cell key={`${title}${on}`} title={title} note={dayText(on)}>
              <Chip tone={isCancelled ? 'warn' : 'ok'}>{isCancelled ? '席位取消' : '照常参加'}</Chip>
            </Cell>
          ))}
        </Card>
      )}
      {places.length > 0 && (
        <Card isFlush title="同时终止的席位和职务">
          {places.map((place) => (
            <Cell key={place} title={place} />
          ))}
        </Card>
      )}
      <Card title="退出以后">
        <CitedList items={after} isPlain />
      </Card>
      {notes.length > 0 && <Notice>章程没有写明：{notes.map(({ text }) => text).join('')}</Notice>}
    </>
  );
}
