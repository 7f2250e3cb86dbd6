/** A state machine as a table: from each state, the event names and the state that each leads to. */
export type Transitions<State extends string, Event extends string = string> = Readonly<
  Record<State, Readonly<Partial<Record<Event, State>>>>
>;

/** The state that an event leads to, or undefined when the table does not allow it here. */
export function nextState<State extends string, Event extends string>(
  table: Transitions<State, Event>,
  from: State,
  event: Event,
): State | undefined {
  return table[from][event];
}

/** The states that cannot be reached from `start`: empty for a sound table. */
export function unreachableStates<State extends string, Event extends string>(
  table: Transitions<State, Event>,
  start: State,
): State[] {
  const reached = new Set<State>([start]);
  for (const state of reached) {
    for (const next of Object.values(table[state]) as (State | undefined)[]) if (next) reached.add(next);
  }
  return (Object.keys(table) as State[]).filter((state) => !reached.has(state));
}
