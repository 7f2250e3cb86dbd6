import { appModule } from './app.module.ts';
import { inviteOfficer, officerCode } from './features/accounts/index.ts';
import { auditVerify } from './features/audit/index.ts';
import { charterDryRun, charterExplain } from './features/charter-trial/index.ts';
import { runTool } from './platform/tools/run-tool.ts';

/** Every command for operators; a room adds its own through its front door. */
const tools = [auditVerify, charterDryRun, charterExplain, inviteOfficer, officerCode];

const code = await runTool(tools, appModule, process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
// A tool that failed while it was being set up leaves connections open, which would keep the process.
process.exit(code);
