import type { PublicBody, PublicOffice, PublicPlace } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip, Chip } from '../../../ui/chip';
import { CitedList } from '../../../ui/cited-list';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { useBodies } from '../api/get-bodies';
import '../parts/unit.scss';

/** The bodies and offices of an alliance, for everybody: names and units. */
export default function BodiesPage() {
  const alliance = useParam('alliance');
  const query = useBodies(alliance);
  return (
    <Page>
      <Loaded of={query}>
        {({ bodies, offices }) => (
          <>
            {offices.length > 0 && <Offices offices={offices} />}
            {bodies.map((body) => (
              <Body key={body.key} body={body} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Offices({ offices }: { offices: readonly PublicOffice[] }) {
  return (
    <Card isFlush title="职务">
      {offices.map(({ office, people, article }) => (
        <View className="cell" key={office}>
          <View className="grow">
            <View className="muted">{office}</View>
            {people.length === 0 ? <View>尚未登记</View> : people.map((one) => <Person key={one.name} person={one} />)}
          </View>
          <ArticleChip article={article} />
        </View>
      ))}
    </Card>
  );
}

function Body({ body }: { body: PublicBody }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={body.name}>
      <View className="stack">
        <View>{body.role.text}</View>
        <ArticleChip article={body.role.article} />
        {body.isOfAllMembers ? (
          <View className="muted">由全体 {body.places} 个成员组成，每个成员一席，由其代表行使。</View>
        ) : (
          <View className="stack">
            {body.people.length === 0 && <View className="muted">人员尚未登记。</View>}
            {body.people.map((person) => (
              <Person key={`${person.name} ${person.unitName}`} person={person} hasTitle />
            ))}
          </View>
        )}
        {body.powers.length > 0 && (
          <>
            <Button kind="text" isSmall onTap={() => setOpen(!isOpen)}>
              {isOpen ? '收起职权' : `查看职权（${body.powers.length} 项）`}
            </Button>
            {isOpen && <CitedList items={body.powers} />}
          </>
        )}
      </View>
    </Card>
  );
}

function Person({ person, hasTitle }: { person: PublicPlace; hasTitle?: boolean }) {
  return (
    <View className="place-head">
      <View className="strong">{person.name}</View>
      {hasTitle && <View className="muted">{person.title}</View>}
      {person.unitName && <View className="muted">{person.unitName}</View>}
      {person.isHeldOver && <Chip tone="warn">超期留任</Chip>}
    </View>
  );
}
