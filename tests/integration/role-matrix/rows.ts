import type { RouteKey } from '@mengwu/contracts';
import { admissionRows } from './admission-rows.ts';
import { bodiesRows } from './bodies-rows.ts';
import { charterRows } from './charter-rows.ts';
import { concernRows } from './concern-rows.ts';
import { departureRows } from './departure-rows.ts';
import { deskRows } from './desk-rows.ts';
import { endingRows } from './ending-rows.ts';
import { fundRows } from './fund-rows.ts';
import { memberRows } from './member-rows.ts';
import { motionRows } from './motion-rows.ts';
import { personRows } from './person-rows.ts';
import { registerRows } from './register-rows.ts';
import type { Row } from './row.ts';
import { sittingRows } from './sitting-rows.ts';

/**
 * Who may call what, in the order in which those who may do so in the end. A route without a row fails, and so does a
 * row without a route.
 */
export const rows: Readonly<Record<RouteKey, Row>> = {
  ...personRows,
  ...memberRows,
  ...charterRows,
  ...registerRows,
  ...fundRows,
  ...concernRows,
  ...sittingRows,
  ...motionRows,
  ...bodiesRows,
  ...departureRows,
  ...admissionRows,
  ...deskRows,
  ...endingRows,
};
