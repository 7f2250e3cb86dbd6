import type { ErrorSpec } from './error-spec.ts';

export const membersErrors = {
  // members
  not_a_member: { status: 404, text: '您还不是该联盟的成员，可以先提交入盟申请。' },
  member_not_found: { status: 404, text: '没有找到这个成员，请刷新名册。' },
  contact_only: { status: 403, text: '只有本单位的联系人或代表可以这样做，请联系本单位联系人。' },
  person_not_found: { status: 404, text: '没有找到这位同事，请刷新名单。' },
  member_already_left: { status: 409, text: '该成员已经退出或被除名，请刷新名册查看。' },
  contact_stays: { status: 409, text: '联系人和代表不能在这里移除，请联系秘书处变更。' },

  // member list and directory
  member_list_not_given: { status: 409, text: '章程没有规定公布成员名单，因此不公布。' },
  member_list_not_published: { status: 404, text: '联盟还没有公布成员名单，请稍后再来看。' },
  member_list_empty: { status: 409, text: '名册上还没有成员，暂时不能公布名单。' },
  member_list_changed: { status: 409, text: '名册刚刚有变动，现有 {members} 个成员，请核对后重新公布。' },
  name_taken: { status: 409, text: '名册上已有同名成员，请核对名称。' },

  // certificates
  certificate_not_given: { status: 409, text: '章程没有规定向成员颁发证书，因此不能颁发。' },
  certificate_not_found: { status: 404, text: '没有找到这张成员证书，如有疑问请联系秘书处。' },
  name_not_printable: { status: 409, text: '名称中的“{characters}”无法印制，请先更正成员名称。' },
} as const satisfies Record<string, ErrorSpec>;
