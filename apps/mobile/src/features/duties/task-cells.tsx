import type { DutyAssignment } from '@mengwu/contracts';
import { to } from '../../routes';
import { go } from '../../session/go';
import { Cell } from '../../ui/cell';
import { Chip } from '../../ui/chip';
import { dayText } from '../../view/time';
import { toneOf } from '../../view/tone';

/** Tasks as rows: what, until when, how it stands. */
export function TaskCells({ tasks }: { tasks: readonly DutyAssignment[] }) {
  return tasks.map(({ id, alliance, title, dueOn, state, stateText, isOverdue }) => (
    <Cell
      key={id}
      id={`task-${id}`}
      title={title}
      note={`${dayText(dueOn)}前答复`}
      onTap={() => go(to.dutyTask(alliance, id))}
    >
      <Chip tone={isOverdue ? 'danger' : toneOf(`task-${state}`)}>{isOverdue ? '已超期' : stateText}</Chip>
    </Cell>
  ));
}
