import type { z } from 'zod';
import { accountRoutes } from './routes/accounts.ts';
import { allianceRoutes } from './routes/alliances.ts';
import { announcementRoutes } from './routes/announcements.ts';
import { applicationRoutes } from './routes/applications.ts';
import { bodyRoutes } from './routes/bodies.ts';
import { certificateRoutes } from './routes/certificates.ts';
import { checkInRoutes } from './routes/check-in.ts';
import { concernRoutes } from './routes/concerns.ts';
import { departureRoutes } from './routes/departures.ts';
import { duesRoutes, paymentRoutes } from './routes/dues.ts';
import { dutyRoutes } from './routes/duties.ts';
import { eventRoutes } from './routes/events.ts';
import { fileRoutes } from './routes/files.ts';
import { fundRoutes } from './routes/funds.ts';
import { memberListRoutes } from './routes/member-lists.ts';
import { memberRoutes } from './routes/members.ts';
import { motionRoutes } from './routes/motions.ts';
import { notificationRoutes } from './routes/notifications.ts';
import { officeRoutes } from './routes/offices.ts';
import { auditRoutes, platformRoutes } from './routes/platform.ts';
import { publicityRoutes } from './routes/publicity.ts';
import { sittingRoutes } from './routes/sittings.ts';

/**
 * Everything that can be asked of the API, once: the key is the route of the controller and the call of the
 * client, the value its access, schemas and refusals; the OpenAPI document is made from it.
 */
export const routes = {
  ...accountRoutes,
  ...allianceRoutes,
  ...announcementRoutes,
  ...applicationRoutes,
  ...auditRoutes,
  ...bodyRoutes,
  ...certificateRoutes,
  ...checkInRoutes,
  ...concernRoutes,
  ...departureRoutes,
  ...duesRoutes,
  ...dutyRoutes,
  ...eventRoutes,
  ...fileRoutes,
  ...fundRoutes,
  ...memberListRoutes,
  ...memberRoutes,
  ...motionRoutes,
  ...notificationRoutes,
  ...officeRoutes,
  ...paymentRoutes,
  ...platformRoutes,
  ...sittingRoutes,
  ...publicityRoutes,
} as const;

export type Routes = typeof routes;
export type RouteKey = keyof Routes;

type Part<K extends RouteKey, Name extends string> = Routes[K] extends Record<Name, infer Schema> ? Schema : undefined;
type Sent<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;
type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What a client sends for a route. */
export type RouteRequest<K extends RouteKey> = {
  params: Sent<Part<K, 'params'>>;
  query: Sent<Part<K, 'query'>>;
  body: Sent<Part<K, 'body'>>;
};

/** What a controller receives for a route, parsed and with its defaults. */
export type RouteInput<K extends RouteKey> = {
  params: Parsed<Part<K, 'params'>>;
  query: Parsed<Part<K, 'query'>>;
  body: Parsed<Part<K, 'body'>>;
};

/** What a route answers; `undefined` for 204. */
export type RouteResponse<K extends RouteKey> = Parsed<Part<K, 'response'>>;
