export const SCENARIOS = ['spread', 'hot', 'calm'] as const;
export type Scenario = (typeof SCENARIOS)[number];

export const ALLIANCE = 'hefd';
/** Connections of the client, and of either side to the database. */
export const CONNECTIONS = 64;
export const POOL = 16;
/** Meetings of a turn in the scenario `spread`. */
export const MEETINGS = 200;

/** One request to sign up. */
export interface Job {
  readonly event: string;
  readonly personId: string;
  readonly token: string;
}

/** All that one side does in one turn, on meetings and people of its own. */
export interface Turn {
  readonly side: 'http' | 'raw';
  readonly isWarmUp: boolean;
  /** How many requests are under way at once. */
  readonly lanes: number;
  readonly events: readonly string[];
  /** Seats of all its meetings together; null without a limit. */
  readonly seats: number | null;
  readonly jobs: readonly Job[];
}

export interface Outcome {
  readonly taken: number;
  readonly full: number;
  readonly failed: readonly string[];
}

/** Hands each job to the next free lane, and counts what came out. */
export async function inLanes(
  jobs: readonly Job[],
  lanes: number,
  work: (job: Job, lane: number) => Promise<'taken' | 'full'>,
): Promise<Outcome> {
  const failed: string[] = [];
  const counted = { taken: 0, full: 0 };
  let next = 0;
  const lane = async (_: unknown, number: number): Promise<void> => {
    for (let job = jobs[next++]; job; job = jobs[next++]) {
      try {
        counted[await work(job, number)] += 1;
      } catch (error) {
        failed.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { ...counted, failed };
}
