import { join } from 'node:path';
import { root } from '../../../config/commands/lib/paths.mjs';
import { run } from '../../../config/commands/lib/processes.mjs';

/** Runs one of the operator's tools beside the API and returns what it printed. */
export function operate(env: NodeJS.ProcessEnv, tool: string, ...args: readonly string[]): Promise<string> {
  return run(process.execPath, ['--enable-source-maps', join(root, 'apps/api/dist/tools.js'), tool, ...args], { env });
}

/** Invites somebody to the desk of an alliance and returns the token of the link. */
export async function inviteOfficer(env: NodeJS.ProcessEnv, alliance: string, name: string): Promise<string> {
  const printed = await operate(env, 'invite-officer', alliance, name);
  const token = /#token=([\w-]+)/.exec(printed)?.[1];
  if (!token) throw new Error(`the tool invite-officer printed no link:\n${printed}`);
  return token;
}
