import { randomBytes } from 'node:crypto';
import type { Officer, System } from '../support/system/index.ts';
import { acceptInvitation } from '../support/system/officer.ts';
import type { DemoAlliance } from './alliances.ts';

/** The operator invites one officer for each alliance; she accepts with the alliance's name as her login. */
export async function openDesk(system: System, alliances: readonly DemoAlliance[]): Promise<Map<string, Officer>> {
  const password = `Mengwu-${randomBytes(6).toString('base64url')}`;
  const desk = { apiUrl: system.apiUrl, clocks: system };
  const officers = await Promise.all(
    alliances.map(async ({ id, officer }) => {
      const token = await system.invitation(id, officer);
      return [id, await acceptInvitation(desk, token, { loginName: id, password })] as const;
    }),
  );
  return new Map(officers);
}
