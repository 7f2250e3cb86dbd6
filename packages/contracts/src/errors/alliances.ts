import type { ErrorSpec } from './error-spec.ts';

export const alliancesErrors = {
  // alliances
  alliance_not_found: { status: 404, text: '没有找到这个联盟，请从首页重新进入。' },
  member_kind_unknown: { status: 400, text: '该联盟没有这一类成员，请重新选择申请类别。' },

  // charter settings
  charter_question_unknown: { status: 404, text: '章程里没有这个待明确的问题，文件可能已经更新，请刷新。' },
  charter_setting_not_found: { status: 404, text: '没有找到这项设定，请刷新。' },
  charter_setting_invalid: { status: 422, text: '“{subject}”不能这样设定：{why}请修改后再提交。' },
  charter_setting_taken: {
    status: 409,
    text: '{officer}刚刚把这一项设为“{setTo}”，{from} 起生效。请核对后再决定是否修改。',
  },
  charter_setting_holds: {
    status: 409,
    text: '这项设定 {from} 起已经生效，不能撤回；如需改变，请重新设定，次日起生效。',
  },
  charter_setting_revoked: { status: 409, text: '这项设定已经撤回，无需再次操作。' },

  // the charter
  charter_silent: { status: 409, text: '章程没有写明：{question}请先在“章程”页回答这个问题。' },

  // what the rules of the charter refuse
  body_unknown: { status: 404, text: '章程里没有这个机构，请从列表中选择。' },
  body_takes_no_votes: { status: 409, text: '章程没有规定{body}开会表决，请改由有表决权的机构决定。' },
  condition_not_met: { status: 409, text: '任职条件还没有核对或不符合：{condition}。请先核对。' },
  over_age: {
    status: 409,
    text: '就任之日 {age} 岁，超过最高任职年龄 {max} 岁；如章程允许，请先办理超龄任职的表决和批准。',
  },
  terms_used_up: { status: 409, text: '{office}最多任 {terms} 届，已经任满；如章程允许，请先办理延长任期的批准。' },
  waiver_wrong_approver: { status: 403, text: '这项豁免须由{by}批准，请转交{by}办理。' },
  withdrawal_open: { status: 409, text: '已有一份退出申请在办理，请在原申请上继续。' },
  withdrawal_too_early: { status: 409, text: '按章程的提前期限（{months} 个月），最早{earliest}退出，请改选日期。' },
  expulsion_not_provided: { status: 409, text: '章程没有规定除名，请先与联盟商定办法。' },
  remote_not_allowed: { status: 409, text: '章程没有规定{body}可以用通讯形式开会，请改为现场会议。' },
  remote_reason_missing: { status: 400, text: '采用通讯形式开会须有特殊情况，请写明理由。' },
} as const satisfies Record<string, ErrorSpec>;
