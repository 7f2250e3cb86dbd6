import type { ErrorSpec } from './error-spec.ts';

export const applicationsErrors = {
  // applications
  application_not_found: { status: 404, text: '没有找到这份申请，请从“我的申请”进入。' },
  application_changed_elsewhere: { status: 409, text: '这份申请刚在另一处保存过，请刷新后继续填写。' },
  application_not_editable: { status: 409, text: '申请已提交，正在处理中，现在不能修改。' },
  field_not_editable: { status: 409, text: '“{label}”没有被退回，不需要修改。' },
  field_unknown: { status: 400, text: '申请表里没有这一项，请刷新后重试。' },
  invalid_fields: { status: 422, text: '还有 {count} 项需要修改，请按提示逐项更正。' },
  returned_items_open: { status: 409, text: '还有 {count} 项退回内容没有更正，请改好后再提交。' },
  already_applied: { status: 409, text: '该单位已有一份申请在办理，请在“我的申请”查看或联系秘书处。' },
  already_member: { status: 409, text: '该单位已经是成员，无需再次申请。' },
  application_decided: { status: 409, text: '申请已有结果，不能撤回。' },
  application_not_in_step: { status: 409, text: '申请已进入“{state}”，不能进行这一步，请刷新。' },
  resolution_in_future: { status: 400, text: '决议日期不能晚于今天，请核对。' },
  dues_not_computable: { status: 409, text: '章程没有写明会费金额，请先在“章程”中补充后再继续。' },
  kind_not_admitted: { status: 409, text: '该联盟不接受这一类成员，请查看入会条件。' },
  application_open: { status: 409, text: '您已有一份申请在办理，请在“我的申请”继续。' },
  recruitment_closed: { status: 409, text: '本次招募已于 {deadline} 截止，请关注联盟的下一次通知。' },
  reapplication_banned: { status: 409, text: '退出或除名后 {years} 年内不能再次申请，期满后欢迎再来。' },

  // admission: notices, objections, the sealed form, the relay
  publicity_not_found: { status: 404, text: '没有找到这次公示，请从公示列表进入。' },
  publicity_day_wrong: { status: 400, text: '公示开始日期须在今天至 {latest} 之间，请重新选择。' },
  objection_members_only: { status: 403, text: '公示期内由联盟成员提出异议；您目前不是成员，可联系秘书处反映情况。' },
  objection_not_begun: { status: 409, text: '公示 {startsOn} 开始，届时可以提出异议。' },
  objection_over: { status: 409, text: '公示已于 {endsOn} 期满，不再受理异议；如有重要情况请联系秘书处。' },
  already_objected: { status: 409, text: '本单位已对这次公示提出异议，请在公示页面查看答复。' },
  objection_not_found: { status: 404, text: '没有找到这项异议，请刷新公示列表。' },
  objection_decided: { status: 409, text: '这项异议已有处理结果，无需再次处理。' },
  resolution_by_vote: { status: 409, text: '入会由{body}表决，结果随议案自动生效，不能登记，请到“议案与决议”办理。' },
  form_outdated: { status: 409, text: '申请表打印后内容又有改动，请重新打印、盖章并上传。' },
  form_of_other_application: { status: 409, text: '上传的是另一份申请的表，请上传本申请打印盖章的申请表。' },
  form_not_compared: { status: 409, text: '没有读到纸面二维码，请先核对纸面编号 {shortCode}，确认一致后再通过。' },
  form_not_printable: { status: 409, text: '“{label}”中的“{characters}”无法印制，请换用常用字后重试。' },
  form_nothing_to_compare: { status: 409, text: '现在没有需要人工核对的盖章申请表，请刷新。' },
  relay_node_unknown: { status: 404, text: '招募通知里没有这一级单位，请刷新。' },
} as const satisfies Record<string, ErrorSpec>;
