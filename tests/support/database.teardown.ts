import { rmSync } from 'node:fs';

const tearDown = async (): Promise<void> => {
  const running = globalThis.mengwuTestDatabase;
  if (!running) return;
  globalThis.mengwuTestDatabase = undefined;
  await running.database.stop();
  rmSync(running.folder, { recursive: true, force: true });
};

export default tearDown;
