export { assertNever } from './assert-never.ts';
export { ALLOWED, type Decision, type DecisionParams, refused } from './decision.ts';
export { addFen, type Fen, fen, fenFromYuan, formatYuan, ZERO_FEN } from './fen.ts';
export {
  addDays,
  addMinutes,
  type Day,
  day,
  dayOf,
  daysBetween,
  firstDayOfYear,
  type Instant,
  instant,
  lastDayOfYear,
  startOfDay,
  yearOf,
} from './time.ts';
export { nextState, type Transitions, unreachableStates } from './transitions.ts';
