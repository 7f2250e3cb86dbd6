import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { Chip } from '../../../ui/chip';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { usePublicities } from '../api/publicities';
import { periodText, publicityTone, whoText } from '../parts/publicity.view';

/** Whoever is put before the alliance; those that run first. */
export default function PublicitiesPage() {
  const alliance = useParam('alliance');
  const query = usePublicities(alliance);
  return (
    <Page>
      <Loaded of={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon="file" title="现在没有公示" text="有申请按章程公示时，会显示在这里，成员会收到消息。" />
          ) : (
            <Card isFlush>
              {items.map((notice) => (
                <Cell
                  key={notice.id}
                  id={`publicity-${notice.id}`}
                  title={notice.name}
                  note={
                    <>
                      <View>{whoText(notice)}</View>
                      <View>{periodText(notice)}</View>
                    </>
                  }
                  onTap={() => go(to.publicity(alliance, notice.id))}
                >
                  <Chip tone={publicityTone(notice.state)}>{notice.stateText}</Chip>
                </Cell>
              ))}
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}
