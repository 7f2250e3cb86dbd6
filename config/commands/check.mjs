import { checkSteps } from './lib/check-steps.mjs';
import { runChecks } from './lib/run-checks.mjs';
import { command, say } from './lib/say.mjs';

const help = `npm run check [-- <part of a step's name> …]

Looks at the code without running it. Steps: ${checkSteps.map(({ name }) => name).join(', ')}.
Only what is wrong is told in detail. Exit code 1 when a step fails.
To mend format and simple faults: npm run format`;

await command(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return say(help);
  const { passed, failed } = await runChecks(args);
  say(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
