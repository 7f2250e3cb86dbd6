import { html, type Markup } from '../http/html.ts';
import { hidden } from '../http/page.ts';
import { listPersonas } from '../world/personas.ts';
import type { Persona } from '../world/state.ts';
import type { World } from '../world/world.ts';

export const maskPhone = (phone: string): string => phone.replace(/^(\d{3})\d+(\d{4})$/, '$1****$2');

export function avatar(persona: Persona): Markup {
  const hue = [...persona.id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 360, 7);
  return html`<span class="avatar" aria-hidden="true" style="background:hsl(${hue} 45% 38%)">${persona.displayName.slice(0, 1)}</span>`;
}

const SHOWN = 12;

/** One tap chooses a person; the form answers with `persona`. A crowd is folded away behind the first dozen. */
export function personaChooser(world: World, action: string, context: Readonly<Record<string, string>>): Markup {
  const list = (personas: readonly Persona[]): Markup =>
    html`<form class="card list" method="post" action="${action}">${hidden(context)}${personas.map(row)}</form>`;
  const everyone = listPersonas(world);
  const crowd = everyone.slice(SHOWN);
  return html`${list(everyone.slice(0, SHOWN))}
${crowd.length === 0 ? null : html`<details><summary>还有 ${crowd.length} 人</summary>${list(crowd)}</details>`}
<details><summary>都不是？新建一个身份</summary>
<form class="card" method="post" action="${action}">${hidden(context)}
<label class="field"><span>姓名</span><input type="text" name="displayName" required maxlength="20" autocomplete="off"></label>
<label class="field"><span>手机号</span><input type="tel" name="phone" required pattern="1[0-9]{10}" title="11 位手机号" autocomplete="off"></label>
<button class="button primary">新建并继续</button></form></details>`;
}

const row = (persona: Persona): Markup =>
  html`<button class="row" name="persona" value="${persona.id}">${avatar(persona)}
<span class="grow">${persona.displayName}<br><span class="quiet">${maskPhone(persona.phone)}</span></span><span class="chevron" aria-hidden="true">›</span></button>`;
