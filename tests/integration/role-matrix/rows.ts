import type { RouteKey } from '@mengwu/contracts';
import { charterRows } from './charter-rows.ts';
import { deskRows } from './desk-rows.ts';
import { endingRows } from './ending-rows.ts';
import { memberRows } from './member-rows.ts';
import { personRows } from './person-rows.ts';
import type { Row } from './row.ts';

/**
 * Who may call what, in the order in which those who may do so in the end. A route without a row fails, and so does a
 * row without a route.
 */
export const rows: Readonly<Record<RouteKey, Row>> = {
  ...personRows,
  ...memberRows,
  ...charterRows,
  ...deskRows,
  ...endingRows,
};
