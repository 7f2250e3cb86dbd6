import type { MotionKind } from '@mengwu/contracts';
import type { Line } from './ballot-words.ts';
import { currentStep, isLastStep, type Motion } from './motion.ts';

const effects: Readonly<Record<MotionKind, string>> = {
  admission: '申请进入章程规定的下一步，或即时成为成员',
  expulsion: '该成员被除名，名册、证书和各项权利随即变更',
  withdrawal: '该成员的退出获得批准，按章程确定的日期生效',
  election: '当选人按议案所列职务就任，各项任职条件在此刻再核对一次',
  removal: '被罢免人的职务或席位随即终止',
  waiver: '豁免表决通过，转入候选人页面办理批准',
  appointment: '受聘人就任所列职务',
  amendment: '章程修改通过，请按决议更新章程文件',
  dissolution: '终止联盟的决议成立，请办理后续事宜',
  report: '报告获得通过',
  plan: '计划获得通过',
  rules: '制度获得通过',
  'adjourn-date': '可凭决议在会议页面改期',
  other: '决议成立',
};

/** What closing the vote now would bring about, to read before doing it. */
export function consequencesOf(motion: Motion): Line[] {
  const { article } = currentStep(motion);
  const next = motion.steps[motion.step + 1];
  const passed: Line =
    isLastStep(motion) || !next
      ? { text: `如通过：${effects[motion.kind]}。`, article }
      : { text: `如通过：交${next.bodyName}${next.does}，此前不产生效力。`, article: next.article };
  return [
    passed,
    { text: '如未通过：议案到此结束，不产生效力。', article },
    { text: '结束后不能再投票；决议编号、票箱随即生成，不能撤回。', article: null },
  ];
}
