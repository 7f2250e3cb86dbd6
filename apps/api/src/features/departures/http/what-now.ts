import { type DepartureView, dayInWords } from '@mengwu/contracts';
import { endOfDay } from '@mengwu/kernel';
import type { Departure } from '../domain/departure.ts';
import type { Approval } from '../domain/withdrawal.rules.ts';
import type { DepartureFacts } from '../usecases/departure-facts.ts';
import { liveMotion } from '../usecases/live-motion.ts';

type Now = DepartureView['now'];

/** What is going on, who acts next, until when, by which article. */
export function whatNow(departure: Departure, facts: DepartureFacts): Now {
  const { state, lastDay, leftOn, article, replyUntil, decision } = departure;
  const motion = liveMotion(facts.motions);
  switch (state) {
    case 'approval':
      return awaitingApproval(departure, facts.approval, motion !== undefined);
    case 'leaving':
      return {
        text: `${dayInWords(lastDay ?? '')} 24:00 退出生效，在此之前可以撤回`,
        who: '无需再办理',
        on: lastDay,
        article,
      };
    case 'dossier':
      return { text: '秘书处正在整理案卷', who: '秘书处', on: null, article };
    case 'verification':
      return { text: '由另一位工作人员核实案卷', who: '秘书处', on: null, article };
    case 'notice':
      return { text: '案卷已完成，待告知成员并给出申辩期', who: '秘书处', on: null, article };
    case 'reply':
      return replyIsOver(departure, facts)
        ? { text: '申辩期已结束，待提请表决', who: '秘书处', on: null, article }
        : { text: '成员可以在申辩期内说明情况', who: '成员', on: replyUntil, article };
    case 'vote':
      return motion
        ? { text: '已提请表决', who: bodyOf(motion) ?? '议事机构', on: null, article }
        : { text: '议案已撤下，待重新提请表决', who: '秘书处', on: null, article };
    case 'confirmation':
      return { text: '连续不履行义务期满，待确认后视为自动退出', who: approverOf(facts.approval), on: null, article };
    case 'left':
      return { text: `${dayInWords(leftOn ?? '')} 24:00 起不再是成员`, who: '已办结', on: leftOn, article };
    case 'stays':
      return { text: decision ? `仍为成员：${decision}` : '仍为成员', who: '已办结', on: null, article };
    case 'takenBack':
      return { text: '退出通知已撤回，仍为成员', who: '已办结', on: null, article };
    case 'dropped':
      return { text: '已终止办理，仍为成员', who: '已办结', on: null, article };
    case 'moot':
      return { text: '成员已因其他原因离开，这件事不再办理', who: '已办结', on: null, article };
  }
}

function awaitingApproval({ earliestOn, article }: Departure, approval: Approval, hasMotion: boolean): Now {
  if (approval.by === 'silent') {
    const text = `章程没有写明：${approval.question}待秘书处确定后办理`;
    return { text, who: '秘书处', on: null, article: approval.article };
  }
  const after = earliestOn ? `，批准后最早${dayInWords(earliestOn)}退出` : '';
  const who = approverOf(approval);
  if (approval.by === 'vote' && !hasMotion) return { text: '待提请表决', who: '秘书处', on: null, article };
  return { text: `等待${who}批准${after}`, who, on: null, article };
}

const replyIsOver = ({ replyUntil }: Departure, { now }: DepartureFacts) =>
  replyUntil !== null && now >= endOfDay(replyUntil);

const approverOf = (approval: Approval) => ('name' in approval ? approval.name : '秘书处');

const bodyOf = ({ steps, step }: { steps: readonly { bodyName: string }[]; step: number }) => steps[step]?.bodyName;
