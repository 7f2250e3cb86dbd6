import { appModule } from './app.module.ts';
import { inviteOfficer, officerCode } from './features/accounts/index.ts';
import { auditVerify } from './features/audit/index.ts';
import { runTool } from './platform/tools/run-tool.ts';

/** Every command for operators; a room adds its own through its front door. */
const tools = [auditVerify, inviteOfficer, officerCode];

process.exitCode = await runTool(tools, appModule, process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
