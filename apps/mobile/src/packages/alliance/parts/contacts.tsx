import type { AlliancePage } from '@mengwu/contracts';
import { Card } from '../../../ui/card';
import { CopyCell } from '../../../ui/copy-cell';
import { keyed } from '../../../view/keyed';

export function Contacts({ contacts }: { contacts: AlliancePage['contacts'] }) {
  if (contacts.length === 0) return null;
  return (
    <Card isFlush title="联系方式">
      {keyed(contacts).map(({ key, item }) => (
        <CopyCell key={key} id={`contact-${key}`} label={item.label} value={item.value} />
      ))}
    </Card>
  );
}
