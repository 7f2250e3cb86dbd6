import type { DeskEvent } from '@mengwu/contracts';
import type { ReactNode } from 'react';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText, spanText } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { yuanText } from '../../ui/money.ts';
import { Panel } from '../../ui/panel.tsx';
import { seatsPerUnitText, takenText } from './meetings.view.ts';

const priceText = (fen: number) => (fen === 0 ? '免费' : yuanText(fen));

export function MeetingFacts({ meeting }: { meeting: DeskEvent }) {
  const { earlyBirdPriceFen, publishedAt, description } = meeting;
  const seats = (
    <>
      {seatsPerUnitText(meeting.seatsPerUnit)} <ArticleTag article={meeting.seatsArticle} />
    </>
  );
  const facts: [string, ReactNode][] = [
    ['类型', meeting.kindText],
    ['地点', meeting.place],
    ['时间', spanText(meeting.startsAt, meeting.endsAt)],
    ['报名截止', instantText(meeting.signUpClosesAt)],
    ['席位', seats],
    ['已报名', takenText(meeting.taken, meeting.capacity)],
    ['参会费', priceText(meeting.priceFen)],
    ['早鸟价', earlyBirdPriceFen === null ? '无' : priceText(earlyBirdPriceFen)],
    ['发布时间', publishedAt ? instantText(publishedAt) : '尚未发布'],
  ];
  return (
    <Panel title="会议信息">
      <FactList facts={facts} />
      {description && <div className="text-pre prose">{description}</div>}
    </Panel>
  );
}
