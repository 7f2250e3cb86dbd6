export { assertNever } from './assert-never.ts';
export { ALLOWED, type Decision, type DecisionParams, refused } from './decision.ts';
export { addFen, type Fen, fen, fenFromYuan, formatYuan, ZERO_FEN } from './fen.ts';
export {
  addDays,
  addMinutes,
  addMonths,
  addYears,
  ageOn,
  type Day,
  day,
  dayOf,
  daysBetween,
  endOfDay,
  firstDayOfYear,
  type Instant,
  instant,
  lastDayOfPeriod,
  lastDayOfYear,
  type Period,
  startOfDay,
  yearOf,
} from './time.ts';
export { nextState, type Transitions, unreachableStates } from './transitions.ts';
