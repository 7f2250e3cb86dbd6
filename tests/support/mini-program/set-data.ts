type Holder = Record<string, unknown>;

const steps = (path: string) =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean);

/** What WeChat does with a value on its way to the screen: it becomes JSON, so functions and undefined are lost. */
const sent = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Writes `{ 'root.cn.[0].cn': […] }` into the data of a page. */
export function setData(data: Holder, changes: Holder): void {
  for (const [path, value] of Object.entries(changes)) {
    const names = steps(path);
    const last = names.pop();
    if (last === undefined) continue;
    let holder = data;
    names.forEach((name, index) => {
      const isList = /^\d+$/.test(names[index + 1] ?? last);
      holder[name] ??= isList ? [] : {};
      holder = holder[name] as Holder;
    });
    holder[last] = sent(value);
  }
}
