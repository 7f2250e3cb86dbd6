import type { AnnouncementInput } from '@mengwu/contracts';
import type { Plan } from './meetings.ts';

type News = Omit<AnnouncementInput, 'audience'>;

/** What each alliance announces and meets about; the first is for everyone, the second for members. */
export const words: Readonly<Record<string, { news: readonly [News, News]; meetings: readonly Plan[] }>> = {
  hefd: {
    news: [
      {
        title: '联盟年度招募新成员单位',
        body: '现面向全体高校招募联盟新成员单位。\n\n请在“申请加入”中填写报名表，加盖部门章后拍照上传。秘书处审核后报理事会批准。',
      },
      {
        title: '季度会议安排与席位使用说明',
        body: '本年度季度会议时间已定。每个单位可派三位老师参会，由单位联系人在会议页面领取席位，并把链接转给同事。\n\n未用完的席位请在报名截止前取消，方便其他单位统筹。',
      },
    ],
    meetings: [
      {
        title: '第一季度项目会议：教学质量评估与诊断',
        kind: 'quarterly',
        place: '云梦市国际会议中心 二层',
        description: '汇报“教师教学质量评估与诊断”项目进展，分组讨论各校评估工具的改进。',
      },
      {
        title: '第二季度项目会议：新教师发展',
        kind: 'quarterly',
        place: '长汀师范大学 学术报告厅',
        description: '分享高校新教师发展项目优秀案例，讨论培养方案与考核方式。',
      },
      {
        title: '第三季度项目会议：教师发展师能力框架',
        kind: 'quarterly',
        place: '明湖理工大学 图书馆报告厅',
        description: '讨论教师发展师能力框架标准的修订意见，安排认证工作。',
      },
      {
        title: '第四季度项目会议：学生中心的教学调查',
        kind: 'quarterly',
        place: '临川学院 会议中心一层',
        description: '发布“学生中心的中国教师教学调查”阶段成果，商定明年项目计划。',
      },
    ],
  },
  tocop: {
    news: [
      { title: '靠谱COP联盟欢迎新成员', body: '单位和个人均可申请加入。请在“申请加入”中选择类别，如实填写登记表。' },
      { title: '校本研修课例征集', body: '面向成员征集课堂观察与改进课例，请于月底前联系秘书处。' },
    ],
    meetings: [
      {
        title: '课堂观察与诊断工作坊',
        kind: 'seminar',
        place: '青岩实验小学',
        description: '现场观课、编码与反馈。',
        capacity: 40,
      },
      {
        title: '学术年会筹备会',
        kind: 'seminar',
        place: '线上会议',
        description: '讨论年会主题、分会场与征文安排。',
        capacity: 60,
      },
    ],
  },
  cner: {
    news: [
      { title: '数字教育资源共享倡议', body: '倡议各成员接入优质资源，按章程完成资源审查，共同维护知识产权。' },
      { title: '资源接入与服务情况填报', body: '请各成员单位填报本年度资源接入与服务情况，供分析评估使用。' },
    ],
    meetings: [
      {
        title: '平台接入标准研讨会',
        kind: 'seminar',
        place: '白鹭市电化教育馆',
        description: '研讨资源接入标准与数据接口。',
        capacity: 50,
      },
      {
        title: '优质资源应用观摩',
        kind: 'seminar',
        place: '石桥数字资源中心',
        description: '观摩网络学习空间应用案例。',
        capacity: 80,
      },
    ],
  },
  hengshui: {
    news: [
      { title: '技工教育联盟成立专业集群', body: '焊接、数控、汽修三个专业集群开始筹建，欢迎企业与院校参加。' },
      { title: '校企人才供需信息征集', body: '请成员单位填报本年度用工与实习需求，秘书处汇总后发布。' },
    ],
    meetings: [
      {
        title: '校企合作对接会',
        kind: 'seminar',
        place: '衡川技师学院 实训楼',
        description: '企业用工需求发布与订单培养洽谈。',
        capacity: 80,
      },
      {
        title: '双师型教师交流会',
        kind: 'seminar',
        place: '南浦高级技工学校',
        description: '交流教师企业实践经验。',
        capacity: 40,
      },
    ],
  },
};
