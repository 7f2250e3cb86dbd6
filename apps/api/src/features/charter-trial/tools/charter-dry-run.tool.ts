import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CharterProblems, describeComparison } from '@mengwu/charter';
import { Clock, type Tool } from '../../../platform/index.ts';
import { TryCharter } from '../usecases/try-charter.query.ts';

/** Before a charter is amended: what the amendment would have changed so far. */
export const charterDryRun: Tool = {
  name: 'charter-dry-run',
  summary: "Compare a changed charter's file with the charter in force, by what the alliance has lived through",
  usage: 'mengwu-tools charter-dry-run <file>      for example: charter-dry-run /tmp/tocop.yaml',
  async run(app, [file], print) {
    if (file === undefined) {
      print("Name the changed charter's file.");
      return 2;
    }
    const clock = app.get(Clock, { strict: false });
    await clock.refresh();
    try {
      const text = await readFile(file, 'utf8');
      const trial = await app.get(TryCharter, { strict: false }).execute(text, basename(file), clock.now());
      for (const { path, from } of trial.lostAnswers) print(`  no more asked: ${path}, answered from ${from}`);
      for (const line of describeComparison(trial.comparison)) print(line);
      return 0;
    } catch (error) {
      if (!(error instanceof CharterProblems)) throw error;
      print(error.message);
      return 1;
    }
  },
};
