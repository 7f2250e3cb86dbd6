/** What base.wxml does with nodes of one kind: its tag, its attributes and what it listens to. */
export interface Template {
  readonly tag: string;
  /** Attribute → the node's property that fills it: `hover-class` → `p1`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Events that reach the program and go on to the parent; a caught one goes no further. */
  readonly binds: ReadonlySet<string>;
  readonly catches: ReadonlySet<string>;
}

const TEMPLATE = /<template name="tmpl_\d+_([\w-]+?)(?:_focus|_blur)?">\s*<([\w-]+)([^>]*)>/g;
const ATTRIBUTE = /([\w-]+)="\{\{(?:xs\.b\()?i\.(\w+)/g;
const LISTENER = /\b(bind|catch)([\w]+)="eh"/g;

/** Reads base.wxml, for whoever stands in for WeChat's renderer. Later levels repeat the first. */
export function readTemplates(wxml: string): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const [, kind = '', tag = '', rest = ''] of wxml.matchAll(TEMPLATE)) {
    // Fields only choose between their focused and blurred form, which follow.
    if (tag === 'template' || templates.has(kind)) continue;
    const listeners = [...rest.matchAll(LISTENER)];
    const events = (how: string) => new Set(listeners.flatMap(([, by, event]) => (by === how && event ? [event] : [])));
    const attributes = new Map([...rest.matchAll(ATTRIBUTE)].map(([, name = '', alias = '']) => [name, alias]));
    templates.set(kind, { tag, attributes, binds: events('bind'), catches: events('catch') });
  }
  if (templates.size === 0) throw new Error('base.wxml holds no templates');
  return templates;
}
