import { useAlliance } from '../../session/use-alliance.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useToday } from './today.ts';
import { oldestFirst, workSummary } from './today.view.ts';
import { WorkRow } from './work-row.tsx';

export function TodayPage() {
  const alliance = useAlliance();
  const today = useToday();
  return (
    <>
      <PageHeader title="今日待办" hint={today.data && today.data.items.length > 0 && workSummary(today.data.items)} />
      <Loaded query={today}>
        {({ items }) => (
          <Panel isFlush>
            {items.length === 0 ? (
              <EmptyState title="今天没有待办" hint="新的申请、公示到期或付款异常会出现在这里。" />
            ) : (
              <ul aria-label="待办事项" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
                {oldestFirst(items).map((item) => (
                  <WorkRow key={`${item.kind}-${item.id}`} alliance={alliance} item={item} />
                ))}
              </ul>
            )}
          </Panel>
        )}
      </Loaded>
    </>
  );
}
