import { client } from '../../api/client';
import { useView } from '../../api/use-view';
import { useIsSignedIn } from '../../session/use-is-signed-in';
import { Card } from '../../ui/card';
import { TaskCells } from './task-cells';

const OPEN = ['open', 'returned'];

const useMyTasks = () =>
  useView(['me', 'duty-tasks'], () => client.call('GET /me/duty-tasks'), { isEnabled: useIsSignedIn() });

/** What my units still have to answer. */
export function MyTasks() {
  const tasks = (useMyTasks().data?.items ?? []).filter(({ state }) => OPEN.includes(state));
  if (tasks.length === 0) return null;
  return (
    <Card isFlush title="待答复的任务">
      <TaskCells tasks={tasks} />
    </Card>
  );
}
