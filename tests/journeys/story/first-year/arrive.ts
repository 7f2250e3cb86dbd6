import assert from 'node:assert/strict';
import { CONSENT_VERSION } from '@mengwu/contracts';
import { addMinutes } from '@mengwu/kernel';
import { ALLIANCE, ALLIANCE_NAME } from '../cast.ts';
import type { Play } from '../play.ts';
import { refusal } from '../refusal.ts';

const params = { alliance: ALLIANCE };

/** She looks around, signs in and lets the secretariat reach her. */
export async function arrive({ system, step, cast, contact }: Play): Promise<void> {
  await step('a visitor reads the page of the alliance without signing in, each fee with its article', async () => {
    const page = await system.visitor.call('GET /alliances/:alliance', { params });
    assert.equal(page.name, ALLIANCE_NAME);
    const fees = page.fees.map(({ label, amountFen, article }) => ({ label, amountFen, article }));
    assert.deepEqual(fees, [
      { label: '入会费', amountFen: 300_000, article: '三.一.1' },
      { label: '年费', amountFen: 200_000, article: '三.一.2' },
      { label: '以后每年', amountFen: null, article: '三.一.3' },
      { label: '会费年度', amountFen: null, article: '三.一' },
    ]);
    assert.deepEqual(
      page.kinds.map(({ kind, apply }) => ({ kind, apply })),
      [{ kind: 'unit', apply: { allowed: true } }],
    );
  });

  await step('nobody applies without signing in', () =>
    refusal(
      system.visitor.call('POST /alliances/:alliance/applications', { params, body: { kind: 'unit' } }),
      'sign_in_required',
    ),
  );

  await step('a login code that is older than five minutes is refused', async () => {
    const code = await system.sandbox.loginCode(contact.persona, system.credentials.mp.appid);
    await system.travelTo(addMinutes(await system.now(), 6));
    const body = { code, client: 'weapp' as const, consentVersion: CONSENT_VERSION };
    await refusal(system.visitor.call('POST /auth/wechat/sessions', { body }), 'login_code_invalid');
  });

  await step('the contact signs in with WeChat', async () => {
    const me = await contact.signIn();
    assert.deepEqual(me.memberships, []);
    assert.deepEqual(me.rights, []);
    assert.equal(me.person.phoneMasked, null);
    const named = await contact.call('PATCH /me', { body: { name: cast.contact.name } });
    assert.equal(named.person.name, cast.contact.name);
  });

  await step('she cannot apply before the secretariat can reach her', () =>
    refusal(
      contact.call('POST /alliances/:alliance/applications', { params, body: { kind: 'unit' } }),
      'phone_number_missing',
    ),
  );

  await step('she gives her phone number through WeChat; it is shown masked', async () => {
    const me = await contact.sharePhone();
    assert.equal(me.person.phoneMasked, `${cast.contact.phone.slice(0, 3)}****${cast.contact.phone.slice(-4)}`);
  });
}
