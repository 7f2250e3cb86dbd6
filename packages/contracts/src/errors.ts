import type { DecisionParams } from '@mengwu/kernel';

interface ErrorSpec {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;
  /** What is wrong and what to do about it, in plain Chinese; `{name}` is filled from the params. */
  readonly text: string;
}

/** Every refusal of the system: its code, its HTTP status, and the sentence that a person reads. */
export const errorCodes = {
  // shared by every route
  invalid_input: { status: 400, text: '有内容填写不正确，请按提示修改后再提交。' },
  idempotency_key_missing: { status: 400, text: '请求缺少防重复编号，请更新到最新版本后重试。' },
  idempotency_key_reused: { status: 422, text: '同一编号的请求内容前后不一致，请返回上一页重新操作。' },
  request_in_progress: { status: 409, text: '同样的请求正在处理，请稍候片刻再查看结果。' },
  sign_in_required: { status: 401, text: '请先登录，再继续操作。' },
  right_missing: { status: 403, text: '您没有这项操作的权限，如有需要请联系秘书处开通。' },
  not_found: { status: 404, text: '您要找的内容不存在，请返回上一页重试。' },
  payload_too_large: { status: 413, text: '提交的内容太大，请精简后再试。' },
  too_many_requests: { status: 429, text: '操作太频繁，请 {seconds} 秒后再试。' },
  unavailable: { status: 503, text: '系统暂时繁忙，您的操作没有生效，请稍后重试。' },
  outcome_unknown: { status: 503, text: '连接中断，暂时不知道是否成功。请直接重试，不会重复办理。' },
  not_ready: { status: 503, text: '系统正在启动，请稍后再试。' },
  internal: { status: 500, text: '系统出了点问题，我们已记录。请稍后重试，仍不行请把编号告诉秘书处。' },
  changed_elsewhere: { status: 409, text: '这条记录刚被别人修改过，请刷新后在最新内容上修改。' },

  // accounts
  login_code_invalid: { status: 400, text: '登录凭证已过期或已使用，请重新点击登录。' },
  login_refused_by_wechat: { status: 403, text: '微信暂时不允许该账号登录，请在微信中检查账号安全状态。' },
  login_from_preview: { status: 403, text: '当前是微信的预览页，请先点“使用完整服务”，再登录。' },
  wechat_unavailable: { status: 503, text: '暂时连不上微信，请稍后重试，您的信息没有丢失。' },
  consent_outdated: { status: 409, text: '隐私说明已更新，请阅读并同意后再登录。' },
  credentials_wrong: { status: 401, text: '登录名、密码或动态码不正确，请核对后重试。' },
  too_many_attempts: { status: 429, text: '尝试次数过多，请 {minutes} 分钟后再登录。' },
  invitation_invalid: { status: 410, text: '邀请链接已使用或已过期，请联系秘书处重新邀请。' },
  login_name_taken: { status: 409, text: '这个登录名已被使用，请换一个。' },
  one_time_code_wrong: { status: 400, text: '动态码不正确，请查看验证器中的最新 6 位数字。' },
  password_too_weak: { status: 400, text: '密码过于简单，请使用至少 10 位且不易猜到的密码。' },
  phone_code_invalid: { status: 400, text: '手机号授权已过期，请重新点击授权。' },
  phone_number_missing: { status: 409, text: '请先授权手机号，方便秘书处与您联系。' },
  officer_not_found: { status: 404, text: '没有找到这位工作人员，请刷新名单。' },
  last_officer: { status: 409, text: '至少要保留一位工作人员，请先邀请接任者。' },

  // alliances
  alliance_not_found: { status: 404, text: '没有找到这个联盟，请从首页重新进入。' },
  member_kind_unknown: { status: 400, text: '该联盟没有这一类成员，请重新选择申请类别。' },

  // files
  file_missing: { status: 400, text: '没有收到文件，请重新选择后上传。' },
  file_too_large: { status: 413, text: '文件超过 {limitMb} MB，请压缩或重新拍照后上传。' },
  file_type_refused: { status: 415, text: '只能上传图片（JPG、PNG、WebP）或 PDF，请转换格式后重试。' },
  file_damaged: { status: 422, text: '文件打不开，可能已损坏，请重新拍照或导出后上传。' },
  file_not_found: { status: 404, text: '没有找到该文件，请重新上传。' },
  file_link_expired: { status: 410, text: '文件链接已失效，请返回原页面重新打开。' },

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
  publicity_running: { status: 409, text: '公示到 {until} 才结束，请期满后再操作。' },
  resolution_in_future: { status: 400, text: '决议日期不能晚于今天，请核对。' },
  dues_not_computable: { status: 409, text: '章程没有写明会费金额，请先在“章程”中补充后再继续。' },
  kind_not_admitted: { status: 409, text: '该联盟不接受这一类成员，请查看入会条件。' },
  application_open: { status: 409, text: '您已有一份申请在办理，请在“我的申请”继续。' },
  recruitment_closed: { status: 409, text: '本次招募已于 {deadline} 截止，请关注联盟的下一次通知。' },
  reapplication_banned: { status: 409, text: '退出或除名后 {years} 年内不能再次申请，期满后欢迎再来。' },

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

  // members
  not_a_member: { status: 404, text: '您还不是该联盟的成员，可以先提交入盟申请。' },
  member_not_found: { status: 404, text: '没有找到这个成员，请刷新名册。' },
  contact_only: { status: 403, text: '只有本单位的联系人或代表可以这样做，请联系本单位联系人。' },
  person_not_found: { status: 404, text: '没有找到这位同事，请刷新名单。' },
  member_already_left: { status: 409, text: '该成员已经退出或被除名，请刷新名册查看。' },
  contact_stays: { status: 409, text: '联系人和代表不能在这里移除，请联系秘书处变更。' },

  // events and check-in
  event_not_found: { status: 404, text: '没有找到这场会议，请从会议列表进入。' },
  event_times_wrong: { status: 400, text: '会议时间不对：报名截止不晚于开始，开始早于结束，且都在今后。' },
  event_not_editable: { status: 409, text: '会议已发布或取消，不能再修改，请刷新。' },
  event_cancelled: { status: 409, text: '会议已取消，请关注后续通知。' },
  event_over: { status: 409, text: '会议已结束。' },
  members_first: { status: 403, text: '这场会议先通知成员单位，{hours} 小时后向所有人公开。' },
  event_full: { status: 409, text: '名额已满，请关注是否有人取消。' },
  members_only: { status: 403, text: '这场会议面向成员单位，请先申请加入联盟。' },
  sign_up_closed: { status: 409, text: '报名已截止，如需变更请联系秘书处。' },
  sign_up_not_open: { status: 409, text: '会议还没有开放报名，请留意通知。' },
  seats_used_up: { status: 409, text: '每个单位可派 {seats} 位老师参会，本单位名额已用完。可先取消一个席位再安排。' },
  free_meetings_used_up: { status: 409, text: '本单位今年 {meetings} 次免费会议已用完，如需参加请联系秘书处。' },
  already_signed_up: { status: 409, text: '您已有这场会议的席位，请在“我的票”查看。' },
  seat_offer_invalid: { status: 410, text: '邀请链接无效或已过期，请联系发给您的同事。' },
  seat_offer_taken: { status: 409, text: '这个席位已被领取，请联系发给您的同事另发一个。' },
  belongs_to_other_member: { status: 409, text: '您已是另一成员单位的人员，不能以本单位名义参会，请联系秘书处。' },
  seat_paid: { status: 409, text: '这个席位已付款，取消和退款请联系秘书处办理。' },
  ticket_not_found: { status: 404, text: '没有找到这张票，请从“我的票”进入。' },
  ticket_cancelled: { status: 409, text: '这张票已取消（{when}），不能入场。' },
  ticket_unpaid: { status: 409, text: '这张票尚未付款，请先完成支付。' },
  ticket_other_event: { status: 409, text: '这是另一场会议的票：{title}。' },
  ticket_unclaimed: { status: 409, text: '这个席位还没有人领取，请先打开邀请链接。' },
  ticket_unknown: { status: 404, text: '没有识别到有效的票，请让对方打开“我的票”重试。' },
  check_in_not_open: { status: 409, text: '还没到签到时间，{from} 起可以签到。' },
  already_checked_in: { status: 409, text: '这张票已签到，不能取消。' },
  door_link_invalid: { status: 410, text: '签到邀请无效或已过期，请联系秘书处。' },

  // announcements and notifications
  announcement_not_found: { status: 404, text: '没有找到这则公告，可能已撤下。' },
  announcement_published: { status: 409, text: '公告已发布，不能再修改。' },
  audience_changed: { status: 409, text: '接收人数已变为 {people} 人，请重新确认后发送。' },
  message_not_found: { status: 404, text: '没有找到这条消息，请刷新。' },

  // motions
  motion_not_found: { status: 404, text: '没有找到这项议案，请从议案列表或消息重新进入。' },
  motion_body_may_not_decide: { status: 409, text: '{body}无权就“{kind}”作出决定，请改提交给有此职权的机构。' },
  motion_may_not_propose: { status: 403, text: '您目前不能向{body}提出议案，请联系秘书处代为提交。' },
  motion_made_elsewhere: { status: 409, text: '“{kind}”议案由对应的办理页面提出，请从该页面发起。' },
  motion_needs_candidate: { status: 400, text: '请写明这项议案涉及的人选和职务。' },
  motion_already_open: { status: 409, text: '同一事项已有议案在办理，请在原议案上继续。' },
  motion_not_editable: { status: 409, text: '议案已开始表决或已有结果，不能再修改。' },
  motion_not_in_state: { status: 409, text: '议案目前是“{state}”，不能进行这一步，请刷新。' },
  motion_other_body: { status: 409, text: '这项议案现在由{body}审议，请选择{body}的会议。' },
  motion_effect_refused: { status: 409, text: '决议无法执行，表决没有结束：{why}请先处理后再结束表决。' },
  motion_handler_missing: { status: 409, text: '这一类议案的结果暂时无法自动执行，请联系系统管理员。' },
  vote_not_open: { status: 409, text: '这项议案现在没有在表决，请等待会议通知。' },
  vote_closed: { status: 409, text: '表决已结束，结果见议案页面。' },
  vote_twice: { status: 409, text: '您已投票，每个席位只能投一次。' },
  vote_not_entitled: { status: 403, text: '表决开始时您不在有权表决的名单中，如有疑问请联系秘书处。' },
  vote_recused: { status: 403, text: '这项议案涉及您或您的单位，您需要回避，不参加表决。' },
  vote_mandate_lost: { status: 403, text: '您已不再担任这个席位，不能投票，如有疑问请联系秘书处。' },
  vote_receipt_taken: { status: 409, text: '这张票没有投出，请返回重新投一次。' },
  vote_secret_by_hand: { status: 409, text: '无记名表决不能由秘书处代记，请本人在手机上投票。' },
  vote_nobody_present: { status: 409, text: '没有可以参加表决的到会人员，请核对签到和回避名单。' },
  vote_no_quorum: {
    status: 409,
    text: '应到 {entitled} 人，到会 {present} 人，不足 {needed} 人，不能表决，会议需延期。',
  },
  vote_deadline_wrong: { status: 400, text: '表决截止时间须在今后，请重新选择。' },
  vote_sitting_not_open: { status: 409, text: '会议没有在进行，请先在会议页面宣布开会。' },
  box_not_published: { status: 409, text: '表决结束后才公布票箱，请稍后再来。' },
  waiver_self_approval: { status: 403, text: '不能批准本人的事项，请由秘书处其他负责人批准。' },
  waiver_own_age: { status: 409, text: '不能提出放宽本人任职条件的议案，请由其他人提出。' },
  day_in_future: { status: 400, text: '日期不能晚于今天，请核对。' },
  day_in_past: { status: 400, text: '日期不能早于今天，请核对。' },
  day_before_vote: { status: 400, text: '日期不能早于表决之日（{decidedOn}），请核对。' },
  proxy_not_allowed: { status: 409, text: '章程没有规定可以委托他人表决，请由本人出席。' },
  proxy_wrong: { status: 409, text: '委托不成立：委托人须缺席，受托人须到会，且不能再转委托。' },
  resolution_not_found: { status: 404, text: '没有找到这项决议，请刷新列表。' },
  resolution_not_passed: { status: 409, text: '议案没有通过，无需安排落实。' },
  resolution_not_assigned: { status: 409, text: '请先确定负责人和完成日期。' },
  resolution_done: { status: 409, text: '这项决议已经落实，无需重复登记。' },
} as const satisfies Record<string, ErrorSpec>;

export type ErrorCode = keyof typeof errorCodes;

/** Refusals that any route may answer with. */
export const sharedErrors = [
  'invalid_input',
  'not_found',
  'payload_too_large',
  'too_many_requests',
  'unavailable',
  'outcome_unknown',
  'internal',
] as const satisfies readonly ErrorCode[];

/** The sentence for a code, its placeholders filled. */
export function errorText(code: ErrorCode, params: DecisionParams = {}): string {
  return errorCodes[code].text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** What is wrong with one field, in words; `{name}` is filled from the params. */
export const fieldTexts = {
  required: '请填写{label}。',
  too_long: '{label}最多 {max} 个字，请精简。',
  bad_phone: '{label}格式不对，请填写 11 位手机号或带区号的座机。',
  bad_email: '{label}格式不对，例如 name@school.edu.cn。',
  bad_credit_code: '{label}应为 18 位统一社会信用代码，请对照证书核对。',
  bad_number: '{label}请填写数字。',
  bad_date: '{label}请填写日期，例如 2026-05-20。',
  not_an_option: '请在给出的选项中选择{label}。',
  unknown_field: '申请表里没有这一项。',
  same_person: '联系人与代表需为两位老师，请分别填写。',
  bad_file: '请重新上传{label}。',
  bad_text: '{label}请填写文字。',
  declaration_needed: '请阅读并勾选这一项声明。',
  bad_value: '{label}填写不正确。',
} as const;

export type FieldProblemCode = keyof typeof fieldTexts;

export function fieldText(code: FieldProblemCode, params: DecisionParams = {}): string {
  return fieldTexts[code].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
