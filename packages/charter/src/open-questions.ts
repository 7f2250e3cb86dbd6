import type { Day } from '@mengwu/kernel';
import { type AnswerForm, answerForm } from './answer-form.ts';
import type { Dated, OpenQuestion } from './dated.ts';
import { eachParameter } from './each-entry.ts';
import type { Charter } from './schema/charter.ts';

export type ListedQuestion = {
  readonly alliance: string;
  /** What the question is about, in Chinese. */
  readonly subject: string;
  /** The parameter that the question belongs to, such as dues.year. */
  readonly path: string;
  readonly from: Day;
  readonly article: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly reason: string;
  readonly rule: string;
  /** Whether a value is in force in the meantime, and which. */
  readonly isSet: boolean;
  readonly setTo: unknown;
  /** The value in force meanwhile, in Chinese; null while none is. */
  readonly setToText: string | null;
  /** How it wants to be answered. */
  readonly answer: AnswerForm;
  /** The answers that were given to it, the oldest first. */
  readonly answered: readonly Answered[];
};

export type Answered = { readonly from: Day; readonly text: string; readonly reason: string; readonly by: string };

/** What the founding document leaves open, for the secretariat to settle; also what it has settled already. */
export function openQuestions(charter: Charter): ListedQuestion[] {
  return eachParameter(charter).flatMap(({ path, entries }) =>
    entries.flatMap(({ open, from, article, value }) =>
      open
        ? [
            {
              alliance: charter.id,
              subject: subjectOf(path),
              path,
              from,
              article,
              question: open.question,
              options: (open.options ?? []).map((one) => one.text),
              answer: answerForm(path, open),
              reason: open.reason,
              rule: open.rule,
              isSet: value !== null,
              setTo: value,
              setToText: open.setToText ?? inWords(value),
              answered: answersTo(entries, open),
            },
          ]
        : [],
    ),
  );
}

const answersTo = (entries: Dated<unknown>, { question }: OpenQuestion): Answered[] =>
  entries.flatMap(({ from, setting }) =>
    setting?.asked?.question === question ? [{ from, text: setting.text, reason: setting.reason, by: setting.by }] : [],
  );

const SUBJECTS: Readonly<Record<keyof Charter, string>> = {
  id: '联盟',
  inForceFrom: '生效日期',
  sources: '文件依据',
  identity: '联盟基本情况',
  contacts: '联系方式',
  activities: '业务范围',
  services: '服务项目',
  enquiry: '合作咨询',
  bodies: '组织机构',
  decisionChain: '决策程序',
  decisionChainExcept: '决策程序',
  offices: '任职',
  calendar: '会议安排',
  memberKinds: '入盟条件与申请表',
  recruitment: '招募',
  admission: '入盟程序',
  rights: '成员权利',
  duties: '成员义务',
  dues: '会费',
  benefits: '成员权益',
  withdrawal: '退出联盟',
  expulsion: '除名',
  inactivity: '不履行义务',
  reapplicationBan: '再次申请',
  conduct: '考核与授权',
  funds: '经费',
  amendment: '章程修改',
  interpretation: '章程解释',
  dissolution: '联盟终止',
  audit: '审计',
};

const subjectOf = (path: string) => SUBJECTS[path.split('.')[0] as keyof Charter];

function inWords(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === 'string' ? value : '按文件所写';
}
