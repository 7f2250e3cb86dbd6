import type { DutyLedger, DutyStanding } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { TaskCells } from '../../../features/duties/task-cells';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { CitedList } from '../../../ui/cited-list';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { dayText } from '../../../view/time';
import { useLedger } from '../api/duties';
import { Entry } from '../parts/entry';
import '../parts/duty.scss';

/** What my unit did for its alliance, and what it has to do. */
export default function LedgerPage() {
  const query = useLedger(useParam('alliance'));
  return (
    <Page>
      <Loaded of={query}>{(ledger) => <Ledger ledger={ledger} />}</Loaded>
    </Page>
  );
}

const tones: Record<DutyStanding['state'], 'info' | 'ok' | 'warn' | 'danger'> = {
  noClause: 'info',
  silent: 'warn',
  fine: 'ok',
  warning: 'warn',
  expulsionTrack: 'danger',
  lapsed: 'danger',
};

function Ledger({ ledger }: { ledger: DutyLedger }) {
  const { alliance, standing, years, entries, tasks, duties } = ledger;
  return (
    <>
      <Card>
        <View className="title">{ledger.memberName}</View>
        <View className="muted">{ledger.allianceName}</View>
        <View className="years">
          {years.map(({ year, entries: count }) => (
            <View className="years__one" key={year}>
              <View className="years__count">{count}</View>
              <View className="muted">{year} 年</View>
            </View>
          ))}
        </View>
        <View className="muted">{standing.lastOn ? `最近一次：${dayText(standing.lastOn)}` : '还没有履职记录'}</View>
      </Card>
      <Notice id="standing" tone={tones[standing.state]}>
        <View>{standing.text}</View>
        <ArticleChip article={standing.article} alliance={alliance} />
      </Notice>
      {tasks.length > 0 && (
        <Card isFlush title="任务与资料">
          <TaskCells tasks={tasks} />
        </Card>
      )}
      {entries.length > 0 ? (
        <Card isFlush title="履职记录">
          {entries.map((entry) => (
            <Entry key={entry.id} alliance={alliance} entry={entry} />
          ))}
        </Card>
      ) : (
        <EmptyState icon="file" title="还没有履职记录" text="参加会议、完成任务、提交资料后会自动登记在这里。" />
      )}
      {duties.length > 0 && (
        <Card title="章程规定的成员义务">
          <CitedList items={duties} isPlain />
        </Card>
      )}
    </>
  );
}
