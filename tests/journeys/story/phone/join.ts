import { sealedPhoto } from '../../../support/factories/stamped-form.ts';
import type { Told } from '../../../support/story.ts';
import { apiClient } from '../../../support/system/api-client.ts';
import { ALLIANCE, answersOf } from '../cast.ts';
import { RETURN_REASON } from '../desk.ts';
import type { Scene } from './scene.ts';

const MEGABYTE = 1024 * 1024;
const pdf = (name: string, bytes: Uint8Array) => ({ name, type: 'application/pdf', bytes });

/** From the visitor to the decision of the council. */
export function joins(told: Told, scene: () => Scene): void {
  const contact = () => scene().contact;
  /** Prints what stands there now, seals it and photographs it; the paper itself never passes through the phone. */
  const sealed = async (name: string) => {
    const token = await contact().token();
    const client = apiClient(scene().system.apiUrl, () => token);
    const [mine] = (await client.call('GET /me/applications')).items;
    const params = { alliance: ALLIANCE, application: mine?.id ?? '' };
    const { code } = await client.call('POST /alliances/:alliance/applications/:application/form-link', { params });
    return { name, type: 'image/png', bytes: sealedPhoto(code) };
  };

  told('a visitor reads the page of the alliance without signing in, each fee with its article', async () => {
    await contact().open('/pages/home/index');
    await contact().sees('教育联盟，按章办事', '高校教发联盟');
    await contact().inspect();
    await contact().tap(`alliance-${ALLIANCE}`);
    await contact().at('/packages/alliance/detail/index');
    await contact().sees(
      '高校教师发展中心可持续发展联盟',
      '入会费',
      '3,000 元',
      '三.一.1',
      '年费',
      '2,000 元',
      '三.一.2',
    );
    await contact().sees('每年免费参加三次联盟项目季度会议，每位联盟单位可委派三位老师参会', '一(1)');
    await contact().inspect();
  });

  told('she wants to apply: she agrees to the privacy notice, signs in with WeChat and says her name', async () => {
    await contact().tap('apply');
    await contact().at('/packages/account/sign-in/index');
    await contact().tap('sign-in');
    await contact().sees('请先阅读隐私说明，并勾选同意。');
    await contact().inspect();
    await contact().tap('consent');
    await contact().signIn();
    await contact().sees('怎么称呼您？');
    await contact().type('name', scene().cast.contact.name);
    await contact().tap('save-name');
  });

  told('she gives her phone number through WeChat and comes to the form of the charter', async () => {
    await contact().at('/packages/account/phone/index');
    await contact().sees('手机号只用于这件事，其他成员看不到');
    await contact().inspect();
    await contact().allowPhoneNumber();
    await contact().at('/packages/application/form/index');
    await contact().sees('学校与部门', '学校名称', '统一社会信用代码');
    await contact().inspect();
  });

  told('she writes the first lines, leaves, and comes back to her draft', async () => {
    const { cast } = scene();
    await contact().type('unitName', cast.school);
    await contact().type('creditCode', cast.creditCode);
    await contact().sees('已保存');
    await contact().open('/pages/me/index');
    await contact().sees('我的申请', cast.school, '草稿');
    await contact().inspect();
    await contact().tapText(cast.school);
    await contact().at('/packages/application/status/index');
    await contact().tap('continue');
    await contact().at('/packages/application/form/index');
    await contact().sees('学校与部门');
    const kept = [await contact().valueOf('unitName'), await contact().valueOf('creditCode')];
    if (kept.join() !== [cast.school, cast.creditCode].join()) throw new Error(`the draft says ${kept.join()}`);
  });

  told('she fills in the screens; a program and a file of 40 MB are refused in words', async () => {
    const answers = answersOf(scene().cast);
    await contact().tap('unitKind');
    await contact().tap('unitKind-option-2');
    for (const field of ['departmentName', 'address']) await contact().type(field, answers[field] ?? '');
    await contact().type('introduction', '长'.repeat(501));
    await contact().tap('next');
    await contact().sees('单位代表', '代表姓名');
    for (const field of Object.keys(answers).filter((key) => key.startsWith('representative')))
      await contact().type(field, answers[field] ?? '');
    await contact().tap('next');
    await contact().sees('联系人姓名');
    for (const field of Object.keys(answers).filter((key) => key.startsWith('contact')))
      await contact().type(field, answers[field] ?? '');
    await contact().tap('next');
    await contact().sees('入盟理由');
    await contact().type('reason', answers.reason ?? '');
    await contact().chooseFile('stampedForm-file', pdf('报名表.exe', Buffer.from('MZ')));
    await contact().sees('只能上传图片（JPG、PNG、WebP）或 PDF，请转换格式后重试。');
    await contact().chooseFile('stampedForm-file', pdf('报名表.pdf', Buffer.alloc(40 * MEGABYTE, '%PDF-')));
    await contact().sees('文件超过 10 MB，请压缩或重新拍照后上传。');
    await contact().chooseFile('stampedForm-file', pdf('报名表.pdf', Buffer.from('MZ this is a program')));
    await contact().sees('只能上传图片（JPG、PNG、WebP）或 PDF，请转换格式后重试。');
    await contact().sees('打开申请表（PDF）', '加盖部门章');
    await contact().chooseFile('stampedForm-file', await sealed('报名表.png'));
    await contact().sees('换一个文件', '已保存', '纸面二维码与现在的内容一致');
    await contact().inspect();
  });

  told('she checks it, is told what is too long, mends it and submits', async () => {
    const { cast } = scene();
    await contact().tap('next');
    await contact().at('/packages/application/check/index');
    await contact().sees(cast.school, cast.representative, '报名表');
    await contact().inspect();
    await contact().tap('submit');
    await contact().sees('单位简介最多 500 个字，请精简。');
    await contact().tap('fix-introduction');
    await contact().at('/packages/application/form/index');
    await contact().type('introduction', answersOf(cast).introduction ?? '');
    await contact().sees('已保存');
    await contact().back();
    await contact().at('/packages/application/check/index');
    await contact().sees('申请表打印后内容又有改动，请重新打印、盖章并上传');
    await contact().tap('change-stampedForm');
    await contact().at('/packages/application/form/index');
    await contact().sees('打印之后内容又有改动，请重新打印。');
    await contact().inspect();
    await contact().chooseFile('stampedForm-file', await sealed('报名表（重印）.png'));
    await contact().sees('换一个文件', '已保存', '纸面二维码与现在的内容一致');
    await contact().tap('next');
    await contact().at('/packages/application/check/index');
    await contact().tap('submit');
    await contact().at('/packages/application/status/index');
    await contact().sees('审核中', '秘书处正在审核申请材料', '二');
    await contact().inspect();
  });

  told('the officer returns one item with a reason; only that item reopens, and she corrects it', async () => {
    const { desk, cast } = scene();
    await desk.returnStampedForm(cast);
    await scene().later();
    await contact().open('/pages/inbox/index');
    await contact().sees('申请有 1 项需要修改', RETURN_REASON);
    await contact().inspect();
    await contact().tapText('申请有 1 项需要修改');
    await contact().at('/packages/application/status/index');
    await contact().sees('需要您更正', '加盖部门章的报名表', `退回原因：${RETURN_REASON}`);
    await contact().inspect();
    await contact().tap('returned-stampedForm');
    await contact().at('/packages/application/form/index');
    await contact().sees(`退回原因：${RETURN_REASON}`);
    if (await contact().says('学校名称')) throw new Error('a field that was not returned is open');
    await contact().chooseFile('stampedForm-file', await sealed('重新盖章.png'));
    await contact().sees('换一个文件', '已保存');
    await contact().tap('next');
    await contact().at('/packages/application/check/index');
    await contact().tap('submit');
    await contact().at('/packages/application/status/index');
    await contact().sees('审核中');
  });

  told('the officer passes the review; the council acts next, by article 24 of the charter', async () => {
    const { desk, cast } = scene();
    await desk.passReview(cast);
    await scene().later();
    await contact().open('/pages/me/index');
    await contact().tapText(cast.school);
    await contact().sees('待决议', '等待理事会批准', '章程第24条');
  });
}
