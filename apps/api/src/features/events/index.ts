export { dayAndTime, timeOfDay } from './domain/day-and-time.ts';
export type { Event } from './domain/event.ts';
export type { Registration } from './domain/registration.ts';
export { EventsModule } from './events.module.ts';
export { Events } from './events.ts';
export type { Holder } from './persistence/registration-list.repository.ts';
