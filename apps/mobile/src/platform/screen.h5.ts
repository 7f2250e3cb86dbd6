interface Lock {
  release(): Promise<void>;
}

/** A browser may keep the screen awake; its brightness it cannot touch. */
export const brightenScreen: typeof import('./screen').brightenScreen = () => {
  let isOver = false;
  let lock: Lock | undefined;
  const stayAwake = async () => {
    const { wakeLock } = navigator as { wakeLock?: { request(kind: 'screen'): Promise<Lock> } };
    lock = await wakeLock?.request('screen');
    if (isOver) await lock?.release();
  };
  stayAwake().catch(() => {});
  return () => {
    isOver = true;
    lock?.release().catch(() => {});
  };
};
