import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { ALLIANCE, inLanes, type Job, type Outcome } from './jobs.ts';

/** The public API, over connections that stay open. */
export async function signUpOverHttp(apiUrl: string, jobs: readonly Job[], lanes: number): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  try {
    return await inLanes(jobs, lanes, (job) => signUp(apiUrl, agent, job));
  } finally {
    agent.destroy();
  }
}

function signUp(apiUrl: string, agent: Agent, { event, token }: Job): Promise<'taken' | 'full'> {
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
  const url = `${apiUrl}/alliances/${ALLIANCE}/events/${event}/registrations`;
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve('taken');
        else if (text.includes('"event_full"')) resolve('full');
        else reject(new Error(`${answer.statusCode} ${text}`));
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
