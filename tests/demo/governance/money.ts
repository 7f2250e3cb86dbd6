import type { Chamber } from './chamber.ts';

const YUAN = 100;

/** Companies and associations have given money; part of it was spent for what the charter names. */
export async function keepBook(chamber: Chamber, donors: readonly (readonly [string, number])[]): Promise<void> {
  const { officer, alliance, today } = chamber;
  const params = { alliance };
  const { purposes } = await officer.call('GET /alliances/:alliance/desk/funds', { params });
  const purpose = (at: number) => purposes[at % purposes.length]?.text ?? '';
  for (const [at, [name, yuan]] of donors.entries()) {
    await officer.call('POST /alliances/:alliance/desk/funds/donations', {
      params,
      body: {
        ...{ donor: { name }, amountFen: yuan * YUAN, receivedOn: await today(), purpose: purpose(at) },
        ...{ note: '银行转账', file: await chamber.paper(`${name}捐赠协议`, 'voucher') },
      },
    });
  }
  await officer.call('POST /alliances/:alliance/desk/funds/spendings', {
    params,
    body: {
      ...{ payee: { name: '云梦印刷服务有限公司' }, basis: 'service', amountFen: 3_600 * YUAN, paidOn: await today() },
      ...{ purpose: purpose(1), note: '印制校企合作手册', file: await chamber.paper('印刷服务发票', 'voucher') },
    },
  });
}
