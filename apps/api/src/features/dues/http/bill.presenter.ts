import { bankAccount, type CharterView, remarkFor } from '@mengwu/charter';
import type { BillCard, BillView } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Alliances } from '../../alliances/index.ts';
import { Payments } from '../../payments/index.ts';
import { mayPay } from '../domain/bill.rules.ts';
import type { Bill } from '../domain/bill.ts';
import { billStateTexts, billTitle, DUES_YEAR_NOTE } from './bill.texts.ts';

/** The whitelist of what leaves the room. */
@Injectable()
export class BillPresenter {
  constructor(
    private readonly alliances: Alliances,
    private readonly payments: Payments,
  ) {}

  card(bill: Bill): BillCard {
    return {
      id: bill.id,
      alliance: bill.alliance,
      allianceName: this.alliances.nameOf(bill.alliance),
      payerName: bill.payerName,
      title: billTitle(bill),
      state: bill.state,
      stateText: billStateTexts[bill.state],
      totalFen: bill.totalFen,
      periodFrom: bill.periodFrom,
      periodTo: bill.periodTo,
      dueOn: bill.dueOn,
      issuedAt: bill.issuedAt,
      paidAt: bill.paidAt,
    };
  }

  async view(bill: Bill): Promise<BillView> {
    const { view } = this.alliances.charter(bill.alliance, dayOf(bill.issuedAt));
    const payment = await this.payments.latestOf(bill.alliance, { kind: 'bill', id: bill.id });
    return {
      ...this.card(bill),
      lines: bill.lines.map((line) => ({ ...line, remark: remarkOf(view, bill, line.label) })),
      periodNote: periodNote(view),
      account: bankAccount(view) ?? null,
      remark: remark(view, bill),
      invoice: invoice(view),
      payment,
      actions: { pay: presentDecision(mayPay(bill)) },
    };
  }
}

function periodNote({ dues: { year } }: CharterView): string | null {
  return year?.open && year.value ? DUES_YEAR_NOTE[year.value] : null;
}

function remarkOf(view: CharterView, bill: Bill, feeName: string): string | null {
  return remarkFor(view, { schoolName: bill.payerName, feeName }) ?? null;
}

/** The remark of a transfer of the whole bill names its first fee, as the charter's own example does [D17]. */
function remark(view: CharterView, bill: Bill): BillView['remark'] {
  const [first] = bill.lines;
  const text = first && remarkOf(view, bill, first.label);
  return text && view.dues.remark ? { text, article: view.dues.remark.article } : null;
}

/** After a transfer the data for the invoice and the voucher have to be sent on [D18]. */
function invoice({ dues }: CharterView): BillView['invoice'] {
  if (!dues.invoice) return null;
  const { value, article } = dues.invoice;
  const { document, proof, email, contact, phone, warning } = value;
  return { text: `转账后请尽快把《${document}》和${proof}发到下面的邮箱。`, email, contact, phone, warning, article };
}
