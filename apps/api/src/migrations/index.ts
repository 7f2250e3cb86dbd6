import { CreatePlatform1790000000000 } from './1790000000000-create-platform.ts';

/** Every migration, oldest first. A room adds its own below, one line each. */
export const migrations = [CreatePlatform1790000000000] as const;
