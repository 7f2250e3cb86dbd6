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
  motion_may_not_propose: { status: 403, text: '“{kind}”议案须由{by}提出，请由其提出或联系秘书处。' },
  motion_made_elsewhere: { status: 409, text: '“{kind}”议案由对应的办理页面提出，请从该页面发起。' },
  motion_needs_candidate: { status: 400, text: '请写明这项议案涉及的人选和职务。' },
  motion_already_open: { status: 409, text: '同一事项已有议案在办理，请在原议案上继续。' },
  motion_not_editable: { status: 409, text: '议案已开始表决或已有结果，不能再修改。' },
  motion_not_in_state: { status: 409, text: '议案目前是“{state}”，不能进行这一步，请刷新。' },
  motion_other_body: { status: 409, text: '这项议案现在由{body}审议，请选择{body}的会议。' },
  motion_effect_refused: { status: 409, text: '决议无法执行，表决没有结束：{why}请先处理后再结束表决。' },
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
  box_not_published: { status: 409, text: '表决结束后才公布票箱，请稍后再来。' },
  waiver_self_approval: { status: 403, text: '不能批准本人的事项，请由秘书处其他负责人批准。' },
  day_in_future: { status: 400, text: '日期不能晚于今天，请核对。' },
  day_in_past: { status: 400, text: '日期不能早于今天，请核对。' },
  day_before_vote: { status: 400, text: '日期不能早于表决之日（{decidedOn}），请核对。' },
  proxy_not_allowed: { status: 409, text: '章程没有规定可以委托他人表决，请由本人出席。' },
  proxy_wrong: { status: 409, text: '委托不成立：委托人须缺席，受托人须到会，且不能再转委托。' },
  resolution_not_found: { status: 404, text: '没有找到这项决议，请刷新列表。' },
  resolution_not_passed: { status: 409, text: '议案没有通过，无需安排落实。' },
  resolution_not_assigned: { status: 409, text: '请先确定负责人和完成日期。' },
  resolution_done: { status: 409, text: '这项决议已经落实，无需重复登记。' },

  // charter settings
  charter_question_unknown: { status: 404, text: '章程里没有这个待明确的问题，文件可能已经更新，请刷新。' },
  charter_setting_not_found: { status: 404, text: '没有找到这项设定，请刷新。' },
  charter_setting_invalid: { status: 422, text: '“{subject}”不能这样设定：{why}' },
  charter_setting_taken: {
    status: 409,
    text: '{officer}刚刚把这一项设为“{setTo}”，{from} 起生效。请核对后再决定是否修改。',
  },
  charter_setting_holds: {
    status: 409,
    text: '这项设定 {from} 起已经生效，不能撤回；如需改变，请重新设定，次日起生效。',
  },
  charter_setting_revoked: { status: 409, text: '这项设定已经撤回，无需再次操作。' },

  // bodies and offices
  body_not_found: { status: 404, text: '章程里没有这个机构，请刷新后重试。' },
  body_founded: { status: 409, text: '{body}已有首批人员，不能再次登记；之后的变动通过{how}办理。' },
  body_of_all_members: { status: 409, text: '{body}由全体成员组成，随成员名册自动变化，不需要登记。' },
  body_elected: { status: 409, text: '{body}的人员由表决产生，请在“议案与决议”中提出选举或罢免议案。' },
  mandate_not_found: { status: 404, text: '没有找到这个席位，请刷新。' },
  mandate_is_personal: { status: 409, text: '这个席位属于本人，不代表单位，不能换人；如需变动请结束席位后另行产生。' },
  term_running: { status: 409, text: '任期到 {endsOn} 才届满；提前结束请选择“辞任”，或提出罢免议案。' },
  mandate_ended: { status: 409, text: '这个席位已于 {on} 结束，不能再变更。' },
  person_not_in_alliance: { status: 404, text: '本联盟没有这位人员，请先从名单中选择，或录入姓名。' },
  person_signs_in: { status: 409, text: '{name}已经能用手机登录，不需要绑定链接。' },
  term_too_short: { status: 400, text: '任期至少一天：最后一天要晚于第一天（{startsOn}）。' },
  term_fixed: { status: 409, text: '章程已规定任期 {years} 年，不能另行设定。' },
  term_in_future: { status: 400, text: '首批人员的任期不能从今天之后开始，请核对日期。' },
  already_in_body: { status: 409, text: '{name}已在{body}中，一人（一个单位）只占一个席位。' },
  units_only: { status: 409, text: '{body}采取单位代表制，请为这位人员选择所代表的成员单位。' },
  directors_only: { status: 409, text: '{body}的成员须从{council}中产生，{name}目前不在{council}中。' },
  standing_council_full: {
    status: 409,
    text: '{body}人数不得超过{council}人数的 {share}：现有 {council}{directors} 人，最多 {max} 人，将达到 {places} 人。',
  },
  nobody_held_over: { status: 409, text: '{body}没有超期留任的人员，不需要办理。' },
  no_successor: { status: 409, text: '新一届{body}还没有产生，超期人员继续履职到换届为止。' },
  successor_needed: { status: 409, text: '任期届满后继续履职到换届为止；如本人辞任，请选择“辞任”。' },
  already_representative: { status: 409, text: '{name}已经是本单位的代表，无需更换。' },
  individual_stands: { status: 409, text: '个人成员由本人行使权利，没有单位代表。' },
  person_link_invalid: { status: 410, text: '链接无效、已使用或已过期，请让发给您的人重新发一个。' },
  office_unknown: { status: 404, text: '章程里没有“{office}”这个职务，请从列表中选择。' },
  office_founded: { status: 409, text: '{office}已有任职记录，之后的变动请在“议案与决议”中提出选举或罢免议案。' },
  office_taken: { status: 409, text: '{office}现由{name}担任，任期未满，不能再产生一位。' },
  office_conflict: { status: 409, text: '{name}现任{held}，一人不能同时担任两个职务，请先卸任。' },
  office_term_not_found: { status: 404, text: '没有找到这段任职，请刷新。' },
  office_term_ended: { status: 409, text: '这段任职已于 {on} 结束，不能再变更。' },
  removal_needs_vote: { status: 409, text: '罢免{office}须由{body}表决，请在“议案与决议”中提出罢免议案。' },
  already_candidate: { status: 409, text: '{name}已是{office}候选人，请直接打开候选人页面。' },
  takes_office_in_past: { status: 400, text: '拟就任日期不能早于今天，请核对。' },
  birthday_wrong: { status: 400, text: '出生日期不对，请对照身份证件核对。' },
  birthday_not_needed: { status: 409, text: '章程对{office}没有年龄要求，不收集出生日期。' },
  candidate_not_found: { status: 404, text: '没有找到这位候选人，请刷新。' },
  candidate_needed: { status: 409, text: '请先把{name}登记为{office}候选人，并核对任职条件。' },
  candidate_closed: { status: 409, text: '这位候选人已{state}，不能再修改。' },
  check_unknown: { status: 404, text: '章程里没有这项任职条件，请刷新。' },
  own_candidacy: { status: 403, text: '不能核对自己的任职条件，请由其他工作人员核对。' },
  waiver_not_found: { status: 404, text: '没有找到这项豁免，请刷新。' },
  waiver_settled: { status: 409, text: '这项豁免已有结果（{state}），不能再处理。' },
  waiver_not_needed: { status: 409, text: '候选人符合章程要求，不需要这项豁免。' },
  waiver_not_provided: { status: 409, text: '章程没有规定可以豁免，不能申请。' },
  waiver_open: { status: 409, text: '这项豁免已在办理，请等待结果。' },
  birthday_missing: { status: 409, text: '章程有年龄要求，还没有登记出生日期，请先登记。' },
  waiver_not_voted: { status: 409, text: '须先经{body}表决通过，再报批准。请在“议案与决议”中提出豁免议案。' },
  audit_item_not_found: { status: 404, text: '没有找到这一项，请刷新审计清单。' },
  audit_item_done: { status: 409, text: '这一项已经完成，无需再次登记。' },
  office_duty_unknown: { status: 404, text: '章程里没有这项职责，请刷新。' },
  office_duty_done: { status: 409, text: '这项职责在 {year} 年已登记完成。' },
  office_duty_in_future: { status: 400, text: '完成日期须在 {year} 年内，且不晚于今天。' },

  // admission: notices, objections, the sealed form, the relay
  publicity_not_found: { status: 404, text: '没有找到这次公示，请从公示列表进入。' },
  notice_day_wrong: { status: 400, text: '公示开始日期须在今天至 {latest} 之间，请重新选择。' },
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
  form_nothing_to_compare: { status: 409, text: '现在没有需要人工核对的盖章申请表，请刷新。' },
  relay_node_unknown: { status: 404, text: '招募通知里没有这一级单位，请刷新。' },

  // the charter
  charter_silent: { status: 409, text: '章程没有写明：{question}请先在“章程”页回答这个问题。' },

  // sittings
  sitting_not_found: { status: 404, text: '没有找到这场议事会议，请从会议列表或消息重新进入。' },
  sitting_in_past: { status: 400, text: '开会时间须在今后，请重新选择。' },
  sitting_place_missing: { status: 400, text: '请填写开会地点；如以通讯形式召开，请写明原因。' },
  sitting_nobody_entitled: { status: 409, text: '{body}目前没有可以通知的人员，请先在“机构与任职”中登记。' },
  sitting_agenda_empty: { status: 409, text: '议程还是空的，请先列入议题或议案，再发会议通知。' },
  sitting_agenda_unknown: { status: 409, text: '议程刚有变化，请刷新后重新排序。' },
  sitting_schedule_undecided: {
    status: 409,
    text: '{body}的时间、地点和议题由{by}决定，请先写明{by}是怎样决定的。',
  },
  sitting_notice_too_late: { status: 409, text: '会议通知须提前 {days} 天发出，最早可在 {from} 召开。' },
  sitting_without_notice: { status: 409, text: '这场会议还没有发出会议通知，不能开会。请先发通知。' },
  sitting_too_early: { status: 409, text: '还没到通知的开会时间（{startsAt}），请到时再操作。' },
  sitting_no_quorum: {
    status: 409,
    text: '应到 {entitled} 人，实到 {present} 人，还差 {missing} 人，未达法定人数，会议不能进行。',
  },
  sitting_quorate: { status: 409, text: '实到 {present} 人，已达法定人数 {needed} 人，不能以人数不足延期。' },
  sitting_votes_open: { status: 409, text: '还有 {count} 项表决没有结束，请先在“议案与决议”中结束表决。' },
  sitting_not_in_state: { status: 409, text: '会议目前是“{state}”，不能进行这一步，请刷新。' },
  sitting_not_open: { status: 409, text: '会议没有在进行，请等待宣布开会。' },
  sitting_over: { status: 409, text: '会议已结束或取消，不能再修改。' },
  sitting_not_entitled: { status: 403, text: '您不在这场会议的应到名单中，不能签到。如有疑问请联系秘书处。' },
  sitting_participant_not_found: { status: 404, text: '应到名单中没有这个席位，请刷新。' },
  sitting_seat_empty: { status: 409, text: '这个席位目前没有人行使，请先由该单位确定代表。' },
  sitting_code_wrong: { status: 409, text: '签到码不对，请扫描本场会议屏幕上的二维码。' },
  sitting_sign_in_closed: { status: 409, text: '现在不能签到：{why}' },
  sitting_already_here: { status: 409, text: '已经签到，无需重复。' },
  sitting_not_here: { status: 409, text: '此人没有签到，无需登记离场。' },
  sitting_is_remote: { status: 409, text: '这场会议以通讯形式召开，不用签到，请在会议页面答复。' },
  sitting_not_remote: { status: 409, text: '这场会议在现场召开，请到场签到。' },
  sitting_all_answered: { status: 409, text: '大家都已回复，不需要再提醒。' },
  sitting_no_phone: { status: 409, text: '系统里没有此人的手机号，请向其单位联系人询问。' },
  sitting_reschedule_needs_resolution: {
    status: 409,
    text: '{body}提前或推迟召开须经{by}决定，请选择{by}通过的决议。',
  },
  sitting_reschedule_resolution_wrong: {
    status: 409,
    text: '这项决议不能用来改期：须是{by}通过的改期决议，且没有用过。',
  },

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
  withdrawal_too_early: { status: 409, text: '章程要求至少提前 {months} 个月提出，最早 {earliest} 退出，请改选日期。' },
  expulsion_not_provided: { status: 409, text: '章程没有规定除名，请先与联盟商定办法。' },
  remote_not_allowed: { status: 409, text: '章程没有规定{body}可以用通讯形式开会，请改为现场会议。' },
  remote_reason_missing: { status: 400, text: '采用通讯形式开会须有特殊情况，请写明理由。' },

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

  // concerns, disputes and reports
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

  // duties
  duty_task_not_found: { status: 404, text: '没有找到这项任务，请从“任务”列表进入。' },
  duty_answer_empty: { status: 400, text: '请写明答复，或至少上传一个文件。' },
  duty_task_closed: { status: 409, text: '这项任务已确认或已取消，无需再操作。' },
  duty_not_answered: { status: 409, text: '该成员还没有答复，请等答复后再处理。' },
  duty_due_wrong: { status: 400, text: '截止日期须在今天之后，请重新选择。' },
  duty_no_members: { status: 409, text: '目前没有正式成员，无法布置任务。' },
  duty_article_unknown: { status: 400, text: '章程的成员义务里没有这一条，请重新选择依据。' },
  duty_day_wrong: { status: 400, text: '日期须在该成员入会之后、今天及以前，请核对。' },
  duty_entry_not_found: { status: 404, text: '没有找到这条履职记录，请刷新台账。' },
  duty_entry_struck: { status: 409, text: '这条履职记录已经撤销。' },
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
