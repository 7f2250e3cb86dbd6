import type { ErrorSpec } from './error-spec.ts';

export const commonErrors = {
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
} as const satisfies Record<string, ErrorSpec>;
