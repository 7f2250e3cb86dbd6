import type { ErrorSpec } from './error-spec.ts';

export const concernsErrors = {
  concern_not_found: { status: 404, text: '没有找到这条意见，请从“意见建议”进入。' },
  concern_closed: { status: 409, text: '这条意见已办结，如有新的意见请另提一条。' },
  dispute_not_found: { status: 404, text: '没有找到这项纠纷，请从“成员纠纷”进入。' },
  disputes_not_provided: { status: 409, text: '章程没有规定成员纠纷的处理办法，请先友好协商，或向秘书处提出意见。' },
  dispute_with_oneself: { status: 400, text: '不能与本单位产生纠纷，请选择另一个成员。' },
  dispute_open: { status: 409, text: '与该成员的纠纷正在处理，请在原纠纷中继续。' },
  dispute_closed: { status: 409, text: '这项纠纷已处理完毕，不能再记录。' },
  negotiation_first: { status: 409, text: '双方还在协商；协商未果后，秘书处才能协调。' },
  dispute_with_secretariat: { status: 409, text: '纠纷已提请秘书处协调，结果由秘书处记录；您可以补充情况。' },
  settlement_to_confirm: { status: 409, text: '您已表示解决，请等待对方确认。' },
  report_empty: { status: 409, text: '这段时间没有收到意见，也没有填写内容，请核对起止日期或写明情况。' },
  text_not_printable: { status: 409, text: '内容中的“{characters}”无法印制，请删除或改写后再试。' },
} as const satisfies Record<string, ErrorSpec>;
