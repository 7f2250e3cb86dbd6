import type { ErrorSpec } from './error-spec.ts';

export const accountsErrors = {
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
} as const satisfies Record<string, ErrorSpec>;
