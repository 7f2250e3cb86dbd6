import { parseArgs } from 'node:util';
import { invariants } from './invariants/index.ts';
import { live } from './live.ts';
import { openDesk } from './open-desk.ts';
import { type Findings, Watch } from './watch.ts';

const ALLIANCES = ['tocop', 'cner', 'hefd', 'hengshui'];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { years: { type: 'string' }, seed: { type: 'string' }, tell: { type: 'boolean' } },
});

const say = (line: string) => process.stdout.write(`${line}\n`);

async function simulate(alliance: string, years: number, seed: number): Promise<Findings> {
  const watch = new Watch(invariants, values.tell ? (line) => say(`  ${line}`) : undefined);
  const life = await openDesk(alliance, seed, watch);
  try {
    await live(life, years);
    await watch.audit(life);
    return watch.findings();
  } finally {
    await life.close();
  }
}

const years = Number(values.years ?? 10);
const seed = Number(values.seed ?? 1);
const [which = 'all'] = positionals;
let broken = 0;
for (const alliance of which === 'all' ? ALLIANCES : [which]) {
  const startedAt = performance.now();
  const found = await simulate(alliance, years, seed);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  for (const line of found.broken) say(`  ✗ ${line}`);
  broken += found.broken.length;
  say(
    `simulate ${alliance}: ${years} years, seed ${seed}, ${found.acts} acts, ${found.checks} checks, ` +
      `${found.broken.length} broken invariants, ${seconds} s`,
  );
}
process.exitCode = broken > 0 ? 1 : 0;
