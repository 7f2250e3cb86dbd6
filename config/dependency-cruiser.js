import { floors, rooms } from './floors.js';

const spec = '\\.spec\\.tsx?$|\\.fixture\\.tsx?$';
const ours = '^(?:packages|apps|tests|config)/';
const room = '^apps/api/src/features/([^/]+)/';
const layer = (/** @type {string} */ name) => `^apps/api/src/features/[^/]+/${name}/`;
const packageOf = (/** @type {readonly string[]} */ ...names) => `^packages/(?:${names.join('|')})/`;

/**
 * @param {string} name @param {string} comment
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: /** @type {const} */ ('error'), from, to });

/** A package that may import these packages of ours, and nothing else of ours. */
const onlyPackages = (
  /** @type {string} */ name,
  /** @type {string} */ path,
  /** @type {readonly string[]} */ allowed,
) =>
  forbid(
    name,
    `${path} imports of ours only: ${allowed.join(', ') || 'nothing'}`,
    { path: `^${path}/`, pathNot: spec },
    { path: ours, pathNot: [`^${path}/`, ...(allowed.length > 0 ? [packageOf(...allowed)] : [])] },
  );

const packageRules = [
  forbid(
    'kernel-imports-nothing',
    'the kernel stands on nothing, not even on Node',
    { path: '^packages/kernel/', pathNot: spec },
    { pathNot: '^packages/kernel/' },
  ),
  onlyPackages('contracts-imports', 'packages/contracts', ['kernel']),
  onlyPackages('charter-imports', 'packages/charter', ['kernel']),
  onlyPackages('documents-imports-nothing-of-ours', 'packages/documents', []),
  onlyPackages('wechat-imports', 'packages/wechat', ['kernel']),
  onlyPackages('wechat-sandbox-imports-nothing-of-ours', 'packages/wechat-sandbox', []),
  onlyPackages('api-client-imports', 'packages/api-client', ['contracts']),
  forbid(
    'api-client-imports-types-only',
    'a value from contracts would carry schemas to the phone',
    { path: '^packages/api-client/', pathNot: spec },
    { path: '^packages/contracts/', dependencyTypesNot: ['type-only'] },
  ),
  onlyPackages('mobile-imports', 'apps/mobile', ['api-client', 'contracts']),
  onlyPackages('console-imports', 'apps/console', ['api-client', 'contracts']),
  onlyPackages('api-imports', 'apps/api', ['charter', 'contracts', 'documents', 'wechat', 'kernel']),
  forbid(
    'front-ends-without-zod',
    'one schema costs the phone 96 KB: front ends take types and constants from contracts',
    { path: '^apps/(?:mobile|console)/', pathNot: spec },
    { path: '(?:^|/)node_modules/zod/' },
  ),
  forbid(
    'packages-through-their-door',
    'a package is entered by its name, never by a path into its src',
    { path: '^(packages/[^/]+|apps/[^/]+)/' },
    { path: '^packages/[^/]+/', pathNot: ['^$1/', '^packages/[^/]+/src/index\\.ts$'] },
  ),
  forbid(
    'product-without-tests',
    'what people run does not import specs or fixtures',
    { path: '^(?:apps|packages)/', pathNot: spec },
    { path: spec },
  ),
];

// A room that stands alone on the top floor has nothing above it that it could call.
const floorRules = floors
  .filter((_, floor) => floors.slice(floor).flat().length > 1)
  .map((names, floor) =>
    forbid(
      `floor-${floor + 1}-calls-only-below`,
      `${names.join(', ')} call only rooms on lower floors`,
      { path: `^apps/api/src/features/(${names.join('|')})/`, pathNot: spec },
      {
        path: `^apps/api/src/features/(?:${floors.slice(floor).flat().join('|')})/`,
        pathNot: '^apps/api/src/features/$1/',
      },
    ),
  );

const roomRules = [
  forbid(
    'room-has-a-floor',
    'a new room gets its floor in config/floors.js',
    { path: room, pathNot: `^apps/api/src/features/(?:${rooms.join('|')})/` },
    {},
  ),
  forbid(
    'rooms-through-the-front-door',
    'room to room only through index.ts',
    { path: room, pathNot: spec },
    { path: room, pathNot: ['^apps/api/src/features/$1/', '^apps/api/src/features/[^/]+/index\\.ts$'] },
  ),
  forbid(
    'house-through-the-front-door',
    'whoever puts the rooms together sees their index.ts only',
    { path: '^apps/api/src/', pathNot: ['^apps/api/src/features/', spec] },
    { path: room, pathNot: '^apps/api/src/features/[^/]+/index\\.ts$' },
  ),
  forbid(
    'platform-knows-no-room',
    'no domain word in the platform',
    { path: '^apps/api/src/platform/', pathNot: spec },
    { path: '^apps/api/src/features/' },
  ),
  forbid(
    'domain-without-frameworks',
    'rules are pure: no Nest, no TypeORM, no driver, no server, no Node',
    { path: layer('domain'), pathNot: spec },
    {
      path: '(?:^|/)node_modules/(?:@nestjs|typeorm|mysql2|fastify|@fastify|pino|rxjs)(?:/|$)|^(?:node:)?(?:fs|fs/promises|net|http|https|child_process|os|process|timers|timers/promises)$',
    },
  ),
  forbid(
    'domain-stands-alone',
    'a rule calls no table, no use case and no other room',
    { path: '^apps/api/src/features/([^/]+)/domain/', pathNot: spec },
    {
      path: '^apps/api/src/features/',
      pathNot: '^apps/api/src/features/$1/domain/',
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'persistence-imports-domain-only',
    'persistence → domain',
    { path: layer('persistence'), pathNot: spec },
    { path: '^apps/api/src/features/[^/]+/(?:usecases|http|jobs)/' },
  ),
  forbid(
    'usecases-below-http',
    'http → usecases → domain, persistence; back only for the presenter and its texts (docs/decisions/0004)',
    { path: layer('usecases'), pathNot: spec },
    {
      path: '^apps/api/src/features/[^/]+/(?:http|jobs)/',
      pathNot: '/http/[^/]+\\.(?:presenter|texts)\\.ts$',
    },
  ),
  forbid(
    'http-through-usecases',
    'a controller asks a use case, never a table; a presenter may know the type of a row',
    { path: layer('http'), pathNot: spec },
    { path: '^apps/api/src/features/[^/]+/(?:persistence|jobs)/', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'jobs-through-usecases',
    'a job fetches ids and calls the use case',
    { path: layer('jobs'), pathNot: spec },
    { path: '^apps/api/src/features/[^/]+/http/' },
  ),
  forbid(
    'migrations-stand-alone',
    'a migration must run in ten years: it imports nothing of ours',
    { path: '^apps/api/src/migrations/', pathNot: ['^apps/api/src/migrations/index\\.ts$', spec] },
    { path: ours },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...packageRules,
    ...floorRules,
    ...roomRules,
    forbid(
      'no-cycles',
      'who imports whom has a direction; a circle of which one side is types only does not exist when it runs',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'everything-resolves',
      'an import that does not resolve hides from every other rule',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: '(?:^|/)node_modules/' },
    exclude: { path: '(?:^|/)(?:dist|\\.data)/|^tests/architecture/fixtures/|\\.(?:scss|css|png|svg)$' },
    // The root one: with a configuration from a sub-folder dependency-cruiser crashes.
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
