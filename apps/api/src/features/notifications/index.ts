export { NotificationsModule } from './notifications.module.ts';
export { type MessageSubject, type NewMessage, Notifications, type PushState } from './notifications.ts';
export type { WorkProvider } from './work-providers.ts';
