import type { Membership } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ConfirmSheet } from '../../../ui/confirm-sheet';
import { FailureNotice } from '../../../ui/failure-notice';
import { dayText } from '../../../view/time';
import { useRemovePerson } from '../api/remove-person';

type Person = Membership['people'][number];

/** Who acts for the unit; its contact can take a colleague off the list. */
export function People({ membership }: { membership: Membership }) {
  const [leaving, setLeaving] = useState<Person>();
  const remove = useRemovePerson(membership.alliance);
  return (
    <Card isFlush title="本单位人员">
      <FailureNotice error={remove.error} />
      {membership.people.map((person) => (
        <View className="cell" key={person.personId}>
          <View className="grow">
            <View>{person.name}</View>
            <View className="muted">
              {person.roleText} · {dayText(person.since)}起
            </View>
          </View>
          {person.remove.allowed && (
            <Button
              id={`remove-${person.personId}`}
              kind="danger"
              isSmall
              label={`移除${person.name}`}
              onTap={() => setLeaving(person)}
            >
              移除
            </Button>
          )}
        </View>
      ))}
      {leaving && (
        <ConfirmSheet
          title={`移除${leaving.name}？`}
          text="移除后，对方马上不能再以本单位名义报名和查看资料。已有的参会席位请在会议页取消。"
          yes="确认移除"
          isBusy={remove.isPending}
          onYes={() => remove.mutate(leaving.personId, { onSettled: () => setLeaving(undefined) })}
          onNo={() => setLeaving(undefined)}
        />
      )}
    </Card>
  );
}
