import type { PageInstance } from './pages.ts';
import type { ScreenNode } from './tree.ts';

type Handler = (this: PageInstance, event: unknown) => void;

const described = (node: ScreenNode) => ({ id: node.id, dataset: { sid: node.raw.sid }, offsetLeft: 0, offsetTop: 0 });

/** Only touches climb; what a keyboard or a component tells stays with it. */
const CLIMBING = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel']);

/**
 * What WeChat does when a finger or a keyboard acts: the event climbs from the node to the root, and every listener
 * that base.wxml binds hears it. Answers how many heard it.
 */
export function dispatch(page: PageInstance, target: ScreenNode, type: string, detail: unknown, at: number): number {
  const hears = page.eh as Handler;
  let heard = 0;
  for (let node: ScreenNode | undefined = target; node; node = node.parent) {
    const catches = node.template?.catches.has(type);
    if (!catches && !node.template?.binds.has(type)) continue;
    const shared = { type, timeStamp: at, detail, touches: [], changedTouches: [] };
    hears.call(page, { ...shared, target: described(target), currentTarget: described(node) });
    heard += 1;
    if (catches || !CLIMBING.has(type)) break;
  }
  return heard;
}
