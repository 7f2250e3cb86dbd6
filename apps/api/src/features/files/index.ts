export { FilesModule } from './files.module.ts';
export { Files } from './files.ts';
export { inTurn } from './storage/in-turn.ts';
