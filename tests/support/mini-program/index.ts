export { newPhone, type Phone, type PhoneFile } from './phone.ts';
export { type MiniProgram, type ShareCard, startMiniProgram } from './start-mini-program.ts';
export type { ScreenNode } from './tree.ts';
