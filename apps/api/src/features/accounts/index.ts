export { AccountsModule } from './accounts.module.ts';
export { Accounts, type PersonCard, type RightGrant, type RightRevocation } from './accounts.ts';
export type { EventTitlesProvider, MeMembership, MembershipsProvider, MeProvider } from './me-providers.ts';
export { WechatApps } from './wechat/wechat-apps.ts';
