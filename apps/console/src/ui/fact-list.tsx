import { Descriptions } from 'antd';
import type { ReactNode } from 'react';

/** Labels and what they say; an empty value is said as such. */
export function FactList({ facts, columns = 2 }: { facts: readonly [string, ReactNode][]; columns?: number }) {
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, sm: 1, md: 1, lg: columns, xl: columns, xxl: columns }}
      items={facts.map(([label, value]) => ({ key: label, label, children: <div>{value ?? '—'}</div> }))}
      styles={{ label: { minWidth: 84 } }}
    />
  );
}
