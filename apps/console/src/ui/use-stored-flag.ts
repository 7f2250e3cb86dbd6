import { useState } from 'react';

/** A yes or no that this browser remembers. */
export function useStoredFlag(name: string, byDefault: boolean): [boolean, (value: boolean) => void] {
  const key = `mengwu.${name}`;
  const [value, setValue] = useState(() => (localStorage.getItem(key) ?? String(byDefault)) === 'true');
  return [
    value,
    (next) => {
      localStorage.setItem(key, String(next));
      setValue(next);
    },
  ];
}
