import type { DeskDeparture } from '@mengwu/contracts';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';

interface Step {
  readonly route:
    | 'POST /alliances/:alliance/desk/departures/:departure/submit'
    | 'POST /alliances/:alliance/desk/departures/:departure/propose';
  readonly title: string;
  readonly done: string;
  readonly says: (departure: DeskDeparture) => ReactNode;
}

/** Steps that need no words. */
export const steps = {
  submit: {
    route: 'POST /alliances/:alliance/desk/departures/:departure/submit',
    title: '提交案卷',
    done: '案卷已提交。',
    says: () => <p>提交后内容不再修改。章程要求核实的，由另一位工作人员核实后才能告知成员。</p>,
  },
  propose: {
    route: 'POST /alliances/:alliance/desk/departures/:departure/propose',
    title: '提请表决',
    done: '议案已生成，请在“议案与决议”列入会议议程。',
    says: ({ memberName, track }) => (
      <p>
        将按章程生成一份议案，列入会议议程后表决；{memberName}及其人员回避。
        {track === 'expulsion' && '成员的申辩和全部材料附在议案中。'}
      </p>
    ),
  },
} as const satisfies Record<string, Step>;

interface StepDialogProps {
  departure: DeskDeparture;
  step: keyof typeof steps;
  onClose: () => void;
}

export function StepDialog({ departure, step, onClose }: StepDialogProps) {
  const { message } = App.useApp();
  const { route, title, done, says }: Step = steps[step];
  const act = useDeskAct(route, { departure: departure.id }, () => {
    void message.success(done);
    onClose();
  });
  return (
    <ActDialog
      title={title}
      okText={title}
      isOpen
      onClose={onClose}
      act={act}
      onConfirm={() => void act.run(undefined)}
    >
      {says(departure)}
      <ArticleTag article={departure.article} />
    </ActDialog>
  );
}
