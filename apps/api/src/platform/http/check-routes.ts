import { routes } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROUTE } from './route.decorator.ts';

/** The table of routes and the controllers disagree. */
export class RouteTableError extends Error {
  override readonly name = 'RouteTableError';
}

/** Compares the controllers with the table of routes. */
@Injectable()
export class RouteCheck {
  private readonly discovery: DiscoveryService;
  private readonly scanner: MetadataScanner;
  private readonly reflector: Reflector;

  constructor(discovery: DiscoveryService, scanner: MetadataScanner, reflector: Reflector) {
    this.discovery = discovery;
    this.scanner = scanner;
    this.reflector = reflector;
  }

  /** The routes that controllers serve. @throws RouteTableError for a method without a row, or two for one row. */
  served(): string[] {
    const found = this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype = metatype?.prototype as Record<string, () => unknown> | undefined;
      if (!prototype) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const method = prototype[name] as () => unknown;
        if (Reflect.getMetadata('path', method) === undefined) return [];
        const key = this.reflector.get<string | undefined>(ROUTE, method);
        return [key ?? `${metatype?.name}.${name} (has no @Route)`];
      });
    });
    const wrong = found.filter((key, index) => !(key in routes) || found.indexOf(key) !== index);
    if (wrong.length > 0) throw new RouteTableError(`No row of the table of routes for: ${wrong.join(', ')}`);
    return found;
  }

  /** @throws RouteTableError when a row of the table has no controller. */
  requireAll(): void {
    const served = new Set(this.served());
    const missing = Object.keys(routes).filter((key) => !served.has(key));
    if (missing.length > 0) throw new RouteTableError(`No controller serves: ${missing.join(', ')}`);
  }
}
