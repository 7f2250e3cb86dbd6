import { join } from 'node:path';
import { root } from '../../../config/commands/lib/paths.mjs';
import { serveFolder } from '../../../config/commands/lib/static-server.mjs';
import { consoleConfig, type Ports, phoneConfig } from '../../../config/commands/lib/system.mjs';

/** Serves the built phone app and console, told where this system is. */
export async function serveFrontEnds(ports: Ports, wechatFile: string): Promise<() => Promise<void>> {
  const servers = await Promise.all([
    serveFolder({ folder: join(root, 'apps/mobile/dist/h5'), port: ports.h5, config: phoneConfig(ports, wechatFile) }),
    serveFolder({ folder: join(root, 'apps/console/dist'), port: ports.console, config: consoleConfig(ports) }),
  ]);
  return async () => {
    for (const server of servers) await server.stop();
  };
}
