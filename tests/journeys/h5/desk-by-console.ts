import assert from 'node:assert/strict';
import { addDays, dayOf, type Instant } from '@mengwu/kernel';
import type { Browser, Page } from 'playwright-core';
import { moveClock } from '../../support/browser/move-clock.ts';
import { stampedPdf } from '../../support/factories/stamped-form.ts';
import { rawWords } from '../../support/raw-words.ts';
import type { Officer, System } from '../../support/system/index.ts';
import { ALLIANCE, type Cast } from '../story/cast.ts';
import { ANNOUNCEMENT, DOOR, MEETING_TITLE, RETURN_REASON } from '../story/desk.ts';
import type { DeskHand } from '../story/desk-hand.ts';

const SHANGHAI_MS = 8 * 3600 * 1000;
/** 2026-05-20 09:00, as the console's fields take it. */
const typed = (at: Instant) => new Date(Date.parse(at) + SHANGHAI_MS).toISOString().slice(0, 16).replace('T', ' ');

export interface ConsoleDesk extends DeskHand {
  readonly page: Page;
}

/** The secretariat at her desk, in the console. */
export async function deskByConsole(browser: Browser, system: System, officer: Officer): Promise<ConsoleDesk> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const go = async (path: string) => {
    await page.goto(`${system.urls.console}/alliances/${ALLIANCE}/${path}`);
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
  };
  const inspect = async () => {
    const words = await page.locator('main').innerText();
    // The demo's addresses hold Latin letters on purpose; keys are what one presses.
    assert.deepEqual(rawWords(words, [/\b[JKAR]\b/g]), [], `raw words at ${page.url()}`);
  };
  const openApplication = async ({ school }: Cast) => {
    await go('applications');
    await page.getByRole('link', { name: school }).click();
    await page.getByRole('heading', { name: school }).waitFor();
    await inspect();
  };
  const fillDate = async (label: string, value: string) => {
    await page.getByLabel(label, { exact: true }).fill(value);
    await page.keyboard.press('Enter');
  };
  return {
    page,
    signIn: async () => {
      await officer.signIn();
      await moveClock(context, Date.parse(await system.now()));
      await context.clearCookies();
      await page.goto(system.urls.console);
      await page.evaluate(() => localStorage.clear());
      await page.goto(`${system.urls.console}/sign-in`);
      // The code of this half minute was used by the session of the script; the next one is hers.
      await system.travelTo(new Date(Date.parse(await system.now()) + 60_000).toISOString());
      await page.getByLabel('登录名').fill(officer.loginName);
      await page.getByLabel('密码', { exact: true }).fill(officer.password);
      await page.getByLabel('动态码').fill(await officer.oneTimeCode());
      await button('登录').click();
      await page.getByRole('navigation', { name: '主导航' }).waitFor();
    },
    returnStampedForm: async (cast) => {
      await openApplication(cast);
      await button('退回更正').click();
      await page.getByRole('checkbox', { name: '退回：加盖部门章的报名表' }).check();
      await page.getByRole('textbox', { name: '退回原因：加盖部门章的报名表' }).fill(RETURN_REASON);
      await button('预览退回内容').click();
      await button('确认退回').click();
      await page.getByText('已退回').first().waitFor();
    },
    passReview: async (cast) => {
      await openApplication(cast);
      await button('通过初审').click();
      await button('确认通过').click();
      await page.getByText('待决议').first().waitFor();
    },
    recordResolution: async (cast, number) => {
      await openApplication(cast);
      await button('录入决议').click();
      await page.getByLabel('决议编号').fill(number);
      await fillDate('决议日期', addDays(dayOf(await system.now()), -1));
      await page
        .getByLabel('决议文件')
        .setInputFiles({ name: '理事会决议.pdf', mimeType: 'application/pdf', buffer: stampedPdf('理事会决议') });
      await button('确认录入').click();
      await page.getByText('待缴费').first().waitFor();
    },
    publishMeeting: async ({ meeting }) => {
      await go('meetings/new');
      await page.getByLabel('会议名称').fill(MEETING_TITLE);
      await page.getByLabel('地点').fill('西交利物浦大学中心楼报告厅');
      await fillDate('开始时间', typed(meeting.startsAt));
      await fillDate('结束时间', typed(meeting.endsAt));
      await fillDate('报名截止', typed(meeting.signUpClosesAt));
      await button('保存草稿').click();
      await page.getByRole('heading', { name: MEETING_TITLE }).waitFor();
      await inspect();
      await button('发布会议').click();
      await page.getByText('一(1)').first().waitFor();
      await button('确认发布').click();
      await page.getByText('报名中').first().waitFor();
    },
    inviteVolunteer: async () => {
      await go('meetings');
      await page.getByRole('link', { name: MEETING_TITLE }).click();
      await button('邀请签到志愿者').click();
      await page.getByLabel('签到口').fill(DOOR);
      await button('生成签到链接').click();
      const link = await page.getByRole('textbox', { name: '签到链接' }).inputValue();
      return new URL(link).hash.replace(/^#/, '');
    },
    announce: async () => {
      await go('announcements/new');
      await page.getByLabel('标题').fill(ANNOUNCEMENT.title);
      await page.getByLabel('正文').fill(ANNOUNCEMENT.body);
      await page.getByRole('radio', { name: /^全体成员/ }).check();
      await button('保存草稿').click();
      await button('发布公告').click();
      await page.getByRole('button', { name: /^确认发给 \d+ 人$/ }).click();
      await page.getByText('已发布').first().waitFor();
      await inspect();
    },
    hasRead: async (name) => {
      await go('announcements');
      await page.getByRole('link', { name: ANNOUNCEMENT.title }).click();
      const row = page.getByRole('table', { name: '阅读名单' }).getByRole('row', { name });
      await row.waitFor();
      return !(await row.innerText()).includes('未读');
    },
  };
}
