import type { Officer, System } from '../support/system/index.ts';

/** What `npm start` prints: how to be each role, and what to try first. */
export function writeNotes(urls: System['urls'], officers: ReadonlyMap<string, Officer>) {
  const [first] = officers.values();
  return {
    logins: [
      {
        role: 'secretariat',
        how: `console, login ${[...officers.keys()].join(' | ')}, password ${first?.password ?? ''}`,
      },
      { role: '', how: 'its six digits of the moment: npm run operate -- officer-code hefd' },
      { role: 'school contact', how: 'phone app, 登录, choose 林悦: a member with seats to hand out' },
      { role: 'applicant', how: 'choose 周宁: approved, 5,000 元 to pay in the cashier' },
      { role: 'colleague', how: 'choose 何清: holds a ticket, keeps the door of the next meeting' },
      {
        role: 'director',
        how: 'choose 秦岚: chairs the council of 衡水技工教育联盟, which is voting now: 我的, 待我表决',
      },
      { role: 'visitor', how: 'do not log in, or choose 唐唯: nothing done yet' },
    ],
    next: [
      `Try: open ${urls.h5}, look around without logging in, then log in as 周宁 and pay.`,
      'Watch: npm run journey -- first-year plays a whole first year, one line a step.',
    ],
  };
}
