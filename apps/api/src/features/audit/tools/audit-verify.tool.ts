import type { Tool } from '../../../platform/index.ts';
import { VerifyAudit } from '../usecases/verify-audit.query.ts';

const SHOWN = 50;

export const auditVerify: Tool = {
  name: 'audit-verify',
  summary: 'Walk the whole audit trail and name every row that was altered or removed',
  usage: 'mengwu-tools audit-verify',
  async run(app, _, print) {
    const { findings, sealed, unsealed, head } = await app.get(VerifyAudit).execute();
    for (const { sequence, entryId, problem } of findings.slice(0, SHOWN)) {
      print(`FAIL ${problem}: number ${sequence ?? '(not sealed)'}, row ${entryId ?? '(unknown)'}`);
    }
    print(`head ${head || '(nothing sealed yet)'}`);
    print(`audit trail: ${sealed} sealed, ${unsealed} not sealed yet, ${findings.length} problems`);
    return findings.length === 0 ? 0 : 1;
  },
};
