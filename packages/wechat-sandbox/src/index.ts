export {
  type ClockMove,
  type ClockView,
  createSandboxControl,
  type DescribedPersona,
  type FaultOrder,
  type Ledger,
  type OrderView,
  type Paid,
  type SandboxControl,
} from './control-client.ts';
export type { MerchantCredentials, SandboxCredentials, SandboxUrls } from './credentials.ts';
export { DEFAULT_MERCHANTS, DEFAULT_PERSONAS, DEFAULT_TEMPLATES } from './defaults.ts';
export type { MerchantOptions, PersonaSeed, SandboxOptions, TemplateOptions } from './options.ts';
export { type Sandbox, startSandbox } from './start-sandbox.ts';
export type { RecordedRequest } from './world/requests.ts';
export type { Credit, Notification, NotificationAttempt, ServiceMessage } from './world/state.ts';
