import type { ErrorSpec } from './error-spec.ts';

export const moneyErrors = {
  // dues and payments
  bill_not_found: { status: 404, text: '没有找到这张缴费单，请从“我的缴费”进入。' },
  bill_already_paid: { status: 409, text: '这张缴费单已经付清，无需再付。' },
  bill_void: { status: 409, text: '这张缴费单已作废，请查看最新的缴费单。' },
  payment_not_found: { status: 404, text: '没有找到这笔付款，请从缴费单进入。' },
  payment_in_progress: { status: 409, text: '另一位同事正在支付这张单，请等待结果或稍后再试。' },
  payer_unknown_to_wechat: { status: 409, text: '请先用微信登录，再发起支付。' },
  notification_refused: { status: 400, text: '通知未通过校验。' },
  nothing_to_pay: { status: 409, text: '这个席位无需付款。' },
  dues_off: { status: 409, text: '该联盟不收会费。' },
  tier_not_stated: { status: 409, text: '章程没有写明这一类成员的年费，请联系秘书处确认。' },
  dues_year_not_stated: { status: 409, text: '会费年度尚未明确，请联系秘书处确认。' },
  period_before_joining: { status: 409, text: '该年度在入会之前，无需缴费。' },
  joining_fee_only_first_year: { status: 409, text: '入会费仅在入会第一年缴纳。' },
  amount_not_stated: { status: 409, text: '章程没有写明会费金额，请联系秘书处确认。' },

  // funds
  donations_not_accepted: { status: 409, text: '章程没有把捐赠列为经费来源，不能接受捐赠。' },
  income_by_agreement: { status: 409, text: '章程规定经费由成员以协议方式解决，请在“经费协议”中登记。' },
  source_outside_charter: { status: 409, text: '这项收入不在章程规定的经费来源之内，请从列表中选择来源。' },
  purpose_outside_charter: { status: 409, text: '用途不在章程规定的业务范围之内，请从列表中选择。' },
  no_distribution: { status: 409, text: '经费不得在成员中分配。如成员提供了服务，请附合同按服务报酬登记。' },
  payee_is_member: { status: 409, text: '收款方与成员同名，请改为从成员名册中选择，并附合同或票据。' },
  spending_file_needed: { status: 409, text: '支出须有合同或票据，请上传后再登记。' },
  funds_not_enough: { status: 409, text: '经费余额 {balance} 元，不足以支付，请核对金额。' },
  funds_not_held: { status: 409, text: '联盟不设经费账户，活动和运行费用由成员以协议方式解决。' },
  movement_not_found: { status: 404, text: '没有找到这笔收支，请刷新明细。' },
  movement_reversed: { status: 409, text: '这笔收支已经冲销，不能再次操作。' },
  movement_no_donation: { status: 409, text: '只有捐赠才能出具感谢函。' },
  period_wrong: { status: 400, text: '起始日期不能晚于结束日期，请重新选择。' },
  agreements_not_provided: { status: 409, text: '章程没有规定由成员以协议方式解决经费。' },
  agreement_needs_two: { status: 400, text: '协议至少有两个成员，请选择参加协议的成员。' },
} as const satisfies Record<string, ErrorSpec>;
