export { AccountsModule } from './accounts.module.ts';
export { Accounts, type PersonCard, type RightGrant, type RightRevocation } from './accounts.ts';
export type { EventTitlesProvider, MeMembership, MembershipsProvider, MeProvider } from './me-providers.ts';
export { inviteOfficer } from './tools/invite-officer.tool.ts';
export { officerCode } from './tools/officer-code.tool.ts';
export { WechatApps } from './wechat/wechat-apps.ts';
