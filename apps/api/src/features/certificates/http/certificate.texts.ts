import type { CertificateState } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';

export const certificateStateTexts: Record<CertificateState, string> = {
  valid: '有效',
  replaced: '已换发',
  withdrawn: '已退出',
  expelled: '已除名',
  lapsed: '视为退出',
};

/** Printed across a certificate that holds no more. */
export const endedTexts: Record<CertificateState, string> = {
  valid: '',
  replaced: '本证书已换发，请使用新证书',
  withdrawn: '该成员已退出联盟，本证书不再有效',
  expelled: '该成员已被除名，本证书不再有效',
  lapsed: '该成员视为退出联盟，本证书不再有效',
};

/** 2026-01-05 → 2026年1月5日 */
export function dayWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** The page that judges a certificate; whoever scans the code with any camera arrives there. */
export function checkUrl(h5: string, token: string): string {
  return `${h5}/#/packages/certificate/check/index?c=${token}`;
}

/** The words of a member's history. */
export const certificateWords = {
  actions: {
    'certificate.issued': '颁发成员证书',
    'certificate.replaced': '换发成员证书',
    'certificate.ended': '成员证书失效',
  },
  fields: {
    serial: '证书编号',
    memberName: '证书上的名称',
    joinedOn: '入会日期',
    endedOn: '失效日期',
    state: '状态',
    article: '依据',
  },
  values: { state: certificateStateTexts },
};
