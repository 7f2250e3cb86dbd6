import assert from 'node:assert/strict';
import { addDays, type Day, dayOf, type Instant } from '@mengwu/kernel';
import type { Browser, Locator, Page } from 'playwright-core';
import { lookWithAxe } from '../../support/browser/look-over.ts';
import { stampedPdf } from '../../support/factories/stamped-form.ts';
import { rawWords } from '../../support/raw-words.ts';
import { newCredentials, type OwnSystem, oneTimeCode } from '../../support/system/index.ts';
import { ALLIANCE, type Cast } from '../story/cast.ts';
import { ANNOUNCEMENT, DOOR, MEETING_TITLE, RETURN_REASON } from '../story/desk.ts';
import type { DeskHand } from '../story/desk-hand.ts';

const DESK = { width: 1440, height: 900 };
const PATIENCE_MS = 15_000;

/** 2026-03-23 09:00, on Shanghai's clock, as an officer types it. */
function typed(at: Instant): string {
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** The secretariat at the real console: she accepts her invitation there, and does everything by mouse and keyboard. */
export async function consoleDesk(system: OwnSystem, browser: Browser): Promise<DeskHand & { readonly page: Page }> {
  const context = await browser.newContext({ viewport: DESK, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const { loginName, password } = newCredentials();
  const address = (path: string) => `${system.urls.console}/alliances/${ALLIANCE}/${path}`;
  const button = (name: string, within: Page | Locator = page) =>
    // The library parts two characters by a space.
    within.getByRole('button', { name: new RegExp(`^(?:[a-z]+ )?${[...name].join('\\s*')}$`) });
  const dialog = (title: string) => page.getByRole('dialog').filter({ hasText: title });
  /** A dialog comes sliding, and a click on the way would miss; when its act is done, it goes. */
  const confirm = async (title: string, ok: string | RegExp) => {
    const asked = dialog(title);
    await asked.waitFor();
    await asked.evaluate((node) => Promise.all(node.getAnimations({ subtree: true }).map(({ finished }) => finished)));
    await (typeof ok === 'string' ? button(ok, asked) : asked.getByRole('button', { name: ok })).click();
    await asked.waitFor({ state: 'detached' });
  };
  const saysSoon = (text: string) => page.getByText(text).first().waitFor();

  const lookOver = async () => {
    const where = new URL(page.url()).pathname;
    // What is still fading out is no part of the page.
    await page.locator('.ant-picker-dropdown:visible').first().waitFor({ state: 'hidden' });
    const writing = await page.evaluate(() => document.body.innerText);
    assert.deepEqual(rawWords(writing, [/desk-[0-9a-f]+/g, /\b[A-Z2-7]{4}\b/g]), [], `raw words on ${where}`);
    await lookWithAxe(page, where);
  };
  const code = async (secret: string) => oneTimeCode(secret, Date.parse(await system.now()));

  await page.goto(`${system.urls.console}/invitation#token=${await system.invitation(ALLIANCE)}`);
  await page.getByText('第一步：绑定验证器').waitFor();
  const secret = (await page.locator('code').first().innerText()).replace(/\s/g, '');
  await page.getByLabel('登录名').fill(loginName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  const typeCode = async (within: Page | Locator) => {
    const cells = within.getByRole('textbox', { name: /动态码/ });
    await cells.first().click();
    await page.keyboard.type(await code(secret));
  };
  await typeCode(page);
  await button('完成并进入工作台').click();
  await page.waitForURL(/\/today$/);
  await lookOver();

  const openApplication = async ({ school }: Cast) => {
    await page.goto(address(`applications?q=${encodeURIComponent(school)}`));
    await page.getByRole('link', { name: school }).first().click();
    await page.getByRole('heading', { name: school }).waitFor();
  };
  let announcement = '';
  let meeting = '';

  return {
    page,
    returnStampedForm: async (cast) => {
      await page.goto(address('today'));
      await saysSoon(cast.school);
      await openApplication(cast);
      await lookOver();
      await button('退回更正').click();
      await page.getByRole('checkbox', { name: '退回：加盖部门章的报名表' }).check();
      await page.getByLabel('退回原因：加盖部门章的报名表').fill(RETURN_REASON);
      await button('预览退回内容').click();
      await confirm('申请人将看到', '确认退回');
      await saysSoon('已退回，待修改');
    },
    passReview: async (cast) => {
      await openApplication(cast);
      await button('通过初审').click();
      await confirm('通过初审', '确认通过');
      await saysSoon('待决议');
    },
    recordResolution: async (cast, number) => {
      await openApplication(cast);
      await button('录入决议').click();
      const form = dialog('录入决议');
      await form.getByLabel('决议编号').fill(number);
      const day = form.getByLabel('决议日期');
      await day.fill(addDays(dayOf(await system.now()) as Day, -1));
      await day.press('Tab');
      await form.locator('input[type=file]').setInputFiles({
        name: '理事会决议.pdf',
        mimeType: 'application/pdf',
        buffer: stampedPdf('理事会决议'),
      });
      await form.getByText('理事会决议.pdf').waitFor();
      await confirm('录入决议', '确认录入');
      await saysSoon('待缴费');
      await lookOver();
    },
    publishMeeting: async ({ meeting: times }) => {
      await page.goto(address('meetings/new'));
      await page.getByLabel('会议名称').fill(MEETING_TITLE);
      await page.getByLabel('地点').fill('西交利物浦大学中心楼报告厅');
      for (const [label, at] of [
        ['开始时间', times.startsAt],
        ['结束时间', times.endsAt],
        ['报名截止', times.signUpClosesAt],
      ] as const) {
        await page.getByLabel(label).fill(typed(at));
        await page.getByLabel(label).press('Tab');
      }
      await page.getByLabel('参会费').fill('800');
      await page.getByLabel('会议说明').fill('各项目汇报进展，讨论下一季度安排。');
      await lookOver();
      await button('保存草稿').click();
      await page.getByRole('heading', { name: MEETING_TITLE }).waitFor();
      meeting = page.url();
      await button('发布会议').click();
      await confirm('发布会议', '确认发布');
      await saysSoon('报名中');
      await saysSoon('一(1)');
      await lookOver();
    },
    inviteVolunteer: async () => {
      await page.goto(meeting);
      await button('邀请签到志愿者').click();
      const asking = dialog('邀请签到志愿者');
      await asking.getByLabel('签到口').fill(DOOR);
      await confirm('邀请签到志愿者', '生成签到链接');
      const made = dialog(`签到链接：${DOOR}`);
      await made.waitFor();
      const link = await made.evaluate((node) =>
        [(node as HTMLElement).innerText, ...[...node.querySelectorAll('input')].map(({ value }) => value)].join('\n'),
      );
      const [, path] = /#(\/packages\/door\/accept\S+)/.exec(link) ?? [];
      await button('完成', made).click();
      return path ?? assert.fail(`the console shows no link to the door:\n${link}`);
    },
    announce: async () => {
      await page.goto(address('announcements/new'));
      await page.getByLabel('标题').fill(ANNOUNCEMENT.title);
      await page.getByLabel('正文').fill(ANNOUNCEMENT.body);
      await lookOver();
      await button('保存草稿').click();
      await page.getByRole('heading', { name: ANNOUNCEMENT.title }).first().waitFor();
      announcement = page.url();
      await button('发布公告').click();
      await confirm('发布公告', /^确认发给 \d+ 人$/);
      await saysSoon('阅读时间');
      await lookOver();
    },
    hasRead: async (name) => {
      await page.goto(announcement);
      const row = page.getByRole('row').filter({ hasText: name });
      await row.waitFor();
      return !(await row.innerText()).includes('未读');
    },
    signIn: async () => {
      await page.goto(address('today'));
      const form = page.getByRole('form', { name: '登录' });
      await form.waitFor();
      await lookOver();
      await form.getByLabel('登录名').fill(loginName);
      await form.getByLabel('密码', { exact: true }).fill(password);
      await typeCode(form);
      await button('登录', form).click();
      await form.waitFor({ state: 'detached' });
    },
  };
}
