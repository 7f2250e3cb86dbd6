import type { Officer } from '@mengwu/contracts';

export const officerStateTexts = {
  invited: '已邀请，等待接受',
  active: '在岗',
  revoked: '已停用',
} as const satisfies Record<Officer['state'], string>;
