import type { CharterView } from '../charter-on.ts';
import { MOTION_LABELS } from '../rules/motion-kinds.ts';
import type { ChainLink } from '../schema/chain.ts';
import { type Told, tell, tellClauses, tellText } from './provision.ts';

/** How decisions come about beyond one body, and how the charter itself changes and ends. */
export function tellGoverning(view: CharterView): Told[] {
  const { decisionChain, decisionChainExcept, conduct, amendment, interpretation, dissolution, bodies } = view;
  const steps = (chain: readonly ChainLink[]) =>
    chain.map(({ body, who, does }) => `${who ?? bodies[body ?? '']?.name.value ?? ''}${does}`).join('，');
  return [
    ...tell(decisionChain, '重大决策', { by: 'system', how: '前一机构通过后才提交后一机构', words: steps }),
    ...tell(decisionChainExcept, '不经两级决策的事项', {
      by: 'system',
      how: '这些议案只交一个机构表决',
      words: ({ kinds, because }) => `${kinds.map((kind) => MOTION_LABELS[kind]).join('、')}：${because}`,
    }),
    ...tellText(conduct?.authorisation, '业务授权', 'desk', '由秘书处按授权办理'),
    ...tellClauses(conduct?.assessment, '业务考核', { by: 'desk', how: '由联盟组织' }),
    ...tell(conduct?.disputes, '纠纷处理', { by: 'system', how: '系统按顺序登记协商和协调', words: steps }),
    ...tell(amendment, '章程修改', { by: 'system', how: '表决通过后按新文本办理', words: steps }),
    ...tell(interpretation, '章程解释', {
      by: 'desk',
      how: '由该机构解释',
      words: (by) => `由${bodies[by]?.name.value ?? by}解释`,
    }),
    ...tell(dissolution, '联盟终止', { by: 'system', how: '按顺序办理，前一步完成后才能进行后一步', words: steps }),
  ];
}
