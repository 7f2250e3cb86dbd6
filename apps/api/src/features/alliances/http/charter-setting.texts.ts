/** How the history tells what became of an open question. */
export const settingWords = {
  actions: { 'charter_setting.made': '明确章程事项', 'charter_setting.revoked': '撤回章程设定' },
  fields: { question: '事项', setTo: '设为', holdsFrom: '生效日期' },
};
