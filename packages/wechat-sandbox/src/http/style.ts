export const STYLE = `
:root { color-scheme: light dark; --page:#ededed; --card:#fff; --text:#181818; --quiet:#666; --line:#e2e2e2;
  --brand:#067a3e; --brand-text:#fff; --link:#46598a; --warn:#a8071a; --warn-soft:#fff1f0; --soft:#f4f4f4; }
@media (prefers-color-scheme: dark) { :root { --page:#111; --card:#1e1e1e; --text:#e6e6e6; --quiet:#a3a3a3;
  --line:#343434; --brand:#08813f; --brand-text:#fff; --link:#a3b3e0; --warn:#ff9c94; --warn-soft:#3a1d1d; --soft:#2a2a2a; } }
* { box-sizing: border-box; }
html { font: 16px/1.5 -apple-system, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
body { margin: 0; background: var(--page); color: var(--text); }
.phone { max-width: 480px; min-height: 100vh; margin: 0 auto; display: flex; flex-direction: column; }
.banner { background: var(--warn-soft); color: var(--warn); font-size: 13px; text-align: center; padding: 6px 16px; }
.bar { height: 48px; display: flex; align-items: center; justify-content: center; font-weight: 600; font-size: 17px; }
main { flex: 1; padding: 8px 16px 32px; }
h2 { font-size: 14px; font-weight: 500; color: var(--quiet); margin: 24px 4px 8px; }
.card { background: var(--card); border-radius: 12px; padding: 16px; margin: 0 0 12px; }
.list { padding: 0; overflow: hidden; }
.row { display: flex; align-items: center; gap: 12px; width: 100%; min-height: 60px; padding: 12px 16px; border: 0;
  background: none; color: inherit; font: inherit; text-align: left; text-decoration: none; border-bottom: 1px solid var(--line); cursor: pointer; }
.list > .row:last-child { border-bottom: 0; }
.row .grow { flex: 1; min-width: 0; }
.row .chevron { color: var(--quiet); }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 8px; display: grid; place-items: center; color: #fff; font-size: 18px; }
.quiet { color: var(--quiet); font-size: 14px; }
.small { font-size: 13px; }
.amount { font-size: 44px; font-weight: 600; text-align: center; margin: 4px 0 12px; font-variant-numeric: tabular-nums; }
.amount small { font-size: 26px; margin-right: 4px; }
.centre { text-align: center; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 8px 16px; margin: 0; }
dt { color: var(--quiet); white-space: nowrap; } dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
.message dd { text-align: left; }
.actions { display: grid; gap: 12px; margin-top: 24px; }
.button { display: flex; align-items: center; justify-content: center; width: 100%; min-height: 48px; padding: 8px 16px; border: 0;
  border-radius: 8px; font: inherit; font-weight: 600; cursor: pointer; text-decoration: none; background: var(--soft); color: var(--text); }
.actions .button { background: var(--card); }
.button.primary, .actions .button.primary { background: var(--brand); color: var(--brand-text); }
.button.warn { color: var(--warn); }
a, summary { color: var(--link); }
summary { min-height: 44px; display: flex; align-items: center; cursor: pointer; padding: 0 4px; }
label.field { display: block; margin: 12px 0; }
label.field span { display: block; font-size: 14px; color: var(--quiet); margin-bottom: 4px; }
input[type=text], input[type=tel] { width: 100%; min-height: 48px; border: 1px solid var(--line); border-radius: 8px;
  padding: 0 12px; font: inherit; background: var(--card); color: var(--text); }
input[type=checkbox] { width: 24px; height: 24px; accent-color: var(--brand); flex: none; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.icon { font-size: 56px; line-height: 1; text-align: center; margin: 24px 0 12px; color: var(--brand); }
.icon.warn { color: var(--warn); }
p { margin: 8px 0; }
`;
