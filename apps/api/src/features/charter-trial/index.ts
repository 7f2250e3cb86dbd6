export { CharterTrialModule } from './charter-trial.module.ts';
export { charterDryRun } from './tools/charter-dry-run.tool.ts';
export { charterExplain } from './tools/charter-explain.tool.ts';
