import { ApiRefusal } from '@mengwu/api-client';

/** How long a throttled person has to wait, in seconds; 0 when the refusal names no time. */
export function waitSeconds(error: unknown): number {
  if (!(error instanceof ApiRefusal) || error.problem.status !== 429) return 0;
  const { seconds, minutes } = error.problem.params ?? {};
  return Number(seconds ?? 0) || Number(minutes ?? 0) * 60;
}

/** 754 → '12 分 34 秒'. */
export function countdownText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} 分 ${seconds % 60} 秒` : `${seconds} 秒`;
}
