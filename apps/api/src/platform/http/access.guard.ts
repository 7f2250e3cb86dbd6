import { type RouteKey, type RouteSpec, routes } from '@mengwu/contracts';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Actor, PersonActor } from '../auth/actor.ts';
import { AuthPorts } from '../auth/auth-ports.ts';
import { bearerToken } from '../auth/bearer-token.ts';
import { hashToken } from '../auth/tokens.ts';
import { Clock } from '../clock/clock.ts';
import { Config } from '../config/config.ts';
import { DomainError } from './domain-error.ts';
import type { MengwuRequest } from './request-state.ts';
import { ROUTE } from './route.decorator.ts';

/** Finds out who asks and holds the request against the access that its route demands. Nothing is cached. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly reflector: Reflector;
  private readonly ports: AuthPorts;
  private readonly clock: Clock;
  private readonly config: Config;

  constructor(reflector: Reflector, ports: AuthPorts, clock: Clock, config: Config) {
    this.reflector = reflector;
    this.ports = ports;
    this.clock = clock;
    this.config = config;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<MengwuRequest>();
    const key = this.reflector.get<RouteKey | undefined>(ROUTE, context.getHandler());
    // A route that the table does not know has no permission, so nobody has it.
    if (!key) throw new DomainError('not_found');
    const spec: RouteSpec = routes[key];
    if (spec.access === 'development' && this.config.isProduction) throw new DomainError('not_found');
    const now = await this.clock.refresh();
    const actor = spec.access === 'gateway' ? ({ kind: 'gateway' } as const) : await this.whoAsks(request);
    request.mengwu.routeKey = key;
    request.mengwu.ctx = { ...request.mengwu.ctx, actor, now };
    await this.require(spec, actor, request);
    return true;
  }

  private async whoAsks(request: MengwuRequest): Promise<Actor> {
    const token = bearerToken(request.headers.authorization);
    if (!token) return { kind: 'anonymous' };
    const session = await this.ports.sessions.findSession(hashToken(token), this.clock.now());
    return session ? { kind: 'person', ...session } : { kind: 'anonymous' };
  }

  private async require({ access }: RouteSpec, actor: Actor, request: MengwuRequest): Promise<void> {
    if (access === 'public' || access === 'gateway' || access === 'development') return;
    if (actor.kind !== 'person') throw new DomainError('sign_in_required');
    if (access === 'person') return;
    const { alliance, event } = request.params as { alliance?: string; event?: string };
    if (!alliance) throw new Error(`${request.mengwu.routeKey} demands a right but names no alliance`);
    const scope = { alliance, ...(event !== undefined && { event }) };
    const mayPass = access === 'door' ? await this.hasDoor(actor, scope) : await this.isOfficer(actor, scope);
    if (!mayPass) throw new DomainError('right_missing');
  }

  private async hasDoor(actor: PersonActor, scope: { alliance: string; event?: string }): Promise<boolean> {
    return (await this.has(actor, 'door', scope)) || (await this.isOfficer(actor, scope));
  }

  private isOfficer(actor: PersonActor, { alliance }: { alliance: string }): Promise<boolean> {
    return this.has(actor, 'officer', { alliance });
  }

  private has(actor: PersonActor, right: 'officer' | 'door', scope: { alliance: string; event?: string }) {
    return this.ports.rights.hasRight(actor, right, scope, this.clock.now());
  }
}
