import type { WithdrawalPlanView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { ArticleChip } from '../../../ui/chip';
import { DateInput } from '../../../ui/date-input';
import { Notice } from '../../../ui/notice';
import { Reason } from '../../../ui/reason';
import { Timeline } from '../../../ui/timeline';
import { dayText } from '../../../view/time';
import type { NoticeDraft } from '../plan';
import { planSteps } from './plan.view';
import { WhatEnds } from './what-ends';

interface Props {
  plan: WithdrawalPlanView;
  draft: NoticeDraft;
  onChange: (part: Partial<NoticeDraft>) => void;
  onNext: () => void;
}

/** The calculator: which day would be the last, what runs until then, who agrees, what comes after. */
export function ShowPlan({ plan, draft, onChange, onNext }: Props) {
  const { lastDay, earliestOn, noticeMonths, approver, silent, article, actions, open } = plan;
  return (
    <>
      <Card>
        <View className="muted">如果今天提出，最后一天{approver || silent ? '最早' : ''}是</View>
        <View className="last-day" id="last-day">
          {dayText(lastDay)}
        </View>
        <View className="muted">
          {noticeMonths ? `须提前 ${noticeMonths} 个月书面提出，当天不计入。` : '章程没有写明须提前多久提出。'}
          {approver ? `由${approver.name}批准后才能退出。` : ''}
        </View>
        <ArticleChip article={article} />
      </Card>
      {silent && <Notice tone="warn">章程没有写明：{silent}您可以先提出，秘书处确定后再办理批准。</Notice>}
      <Card title="希望的最后一天（可不选）">
        <DateInput
          id="wish"
          label="希望的最后一天"
          value={draft.lastDay}
          onChoose={(day) => onChange({ lastDay: day })}
        />
        <View className="muted">最早 {dayText(earliestOn)}；不选就按最早的一天。</View>
      </Card>
      <Reason id="why-not" decision={actions.give} />
      {open && (
        <Card isFlush>
          <Cell id="open" title="查看正在办理的退出" onTap={() => go(to.departure(plan.alliance, open))} />
        </Card>
      )}
      <Card title="办理步骤">
        <Timeline items={planSteps(plan)} />
      </Card>
      <WhatEnds plan={plan} />
      <ActionBar>
        <Button id="write" isOff={!actions.give.allowed} onTap={onNext}>
          填写退出通知
        </Button>
      </ActionBar>
    </>
  );
}
