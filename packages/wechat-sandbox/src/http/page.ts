import type { FastifyReply } from 'fastify';
import { html, type Markup } from './html.ts';
import { STYLE } from './style.ts';

export interface Page {
  readonly title: string;
  readonly content: Markup;
  readonly script?: string;
}

const STYLE_TAG: Markup = { markup: `<style>${STYLE}</style>` };

function renderPage(page: Page): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
${STYLE_TAG}
</head>
<body>
<div class="phone">
<div class="banner">微信沙箱：仅供演示和测试，不会真的扣款</div>
<header class="bar">${page.title}</header>
<main>${page.content}</main>
</div>
${page.script === undefined ? null : html`<script src="${page.script}"></script>`}
</body>
</html>`.markup;
}

export function sendPage(reply: FastifyReply, status: number, page: Page): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
    )
    .header('referrer-policy', 'origin')
    .send(renderPage(page));
}

/** A page that says what is wrong and what to do about it. */
export const sendTrouble = (reply: FastifyReply, status: number, title: string, remedy: string): FastifyReply =>
  sendPage(reply, status, {
    title: '无法继续',
    content: html`<div class="icon warn" aria-hidden="true">!</div><p class="centre"><strong>${title}</strong></p><p class="centre quiet">${remedy}</p>`,
  });

/** Hidden fields that carry a form's context to its answer. */
export const hidden = (values: Readonly<Record<string, string>>): readonly Markup[] =>
  Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
