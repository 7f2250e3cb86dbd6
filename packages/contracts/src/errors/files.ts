import type { ErrorSpec } from './error-spec.ts';

export const filesErrors = {
  file_missing: { status: 400, text: '没有收到文件，请重新选择后上传。' },
  file_too_large: { status: 413, text: '文件超过 {limitMb} MB，请压缩或重新拍照后上传。' },
  file_type_refused: { status: 415, text: '只能上传图片（JPG、PNG、WebP）或 PDF，请转换格式后重试。' },
  file_damaged: { status: 422, text: '文件打不开，可能已损坏，请重新拍照或导出后上传。' },
  file_not_found: { status: 404, text: '没有找到该文件，请重新上传。' },
  file_link_expired: { status: 410, text: '文件链接已失效，请返回原页面重新打开。' },
} as const satisfies Record<string, ErrorSpec>;
