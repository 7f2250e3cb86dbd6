import type { MotionView } from '@mengwu/contracts';
import { FileCells } from '../../../features/files/file-cells';
import { Card } from '../../../ui/card';
import { Timeline } from '../../../ui/timeline';
import { dayText } from '../../../view/time';

const stateTexts = { done: '已完成', current: '正在进行', ahead: '尚未开始', failed: '未通过' } as const;

/** The way that the charter prescribes for this kind of motion, body after body. */
export function StepsCard({ motion: { alliance, steps } }: { motion: MotionView }) {
  const files = steps.flatMap(({ file }) => file ?? []);
  return (
    <>
      <Card title="决策程序">
        <Timeline
          items={steps.map(({ bodyName, does, article, state, doneOn, text, number }) => ({
            title: `${bodyName}${does}`,
            note: [stateTexts[state], doneOn && dayText(doneOn), number].filter(Boolean).join(' · '),
            reason: text,
            article,
            isNow: state === 'current',
          }))}
        />
      </Card>
      {files.length > 0 && (
        <Card isFlush title="程序文件">
          <FileCells alliance={alliance} files={files} />
        </Card>
      )}
    </>
  );
}
