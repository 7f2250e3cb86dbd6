import { Flex } from 'antd';
import type { Desk } from '../features/accounts/desks.view.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Shown at the desk of an alliance that this officer does not work for. */
export function OtherDesks({ desks }: { desks: readonly Desk[] }) {
  return (
    <EmptyState
      title="您没有这个联盟的工作权限"
      hint="如有需要，请联系该联盟秘书处开通；也可以进入您所在的联盟："
      action={
        <Flex vertical gap={8}>
          {desks.map(({ alliance, name }) => (
            <TextLink key={alliance} to={`/alliances/${alliance}/today`}>
              {name}
            </TextLink>
          ))}
        </Flex>
      }
    />
  );
}
