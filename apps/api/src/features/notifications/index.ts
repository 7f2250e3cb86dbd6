export { NotificationsModule } from './notifications.module.ts';
export { type NewMessage, Notifications, type PushState } from './notifications.ts';
