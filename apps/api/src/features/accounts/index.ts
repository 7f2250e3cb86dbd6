export { AccountsModule } from './accounts.module.ts';
export { Accounts } from './accounts.ts';
export { inviteOfficer } from './tools/invite-officer.tool.ts';
export { officerCode } from './tools/officer-code.tool.ts';
export { WechatApps } from './wechat/wechat-apps.ts';
