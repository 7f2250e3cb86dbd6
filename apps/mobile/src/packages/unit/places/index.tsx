import { View } from '@tarojs/components';
import { useMyPlaces } from '../../../features/me/list-my-places';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { useIsSignedIn } from '../../../session/use-is-signed-in';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CitedList } from '../../../ui/cited-list';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { SignInPrompt } from '../../../ui/sign-in-prompt';
import { Term } from '../parts/term';
import '../parts/unit.scss';

/** Where I sit and what I hold, in every alliance, with what the charter asks of me there. */
export default function MyPlacesPage() {
  const isSignedIn = useIsSignedIn();
  const query = useMyPlaces();
  if (!isSignedIn)
    return (
      <Page>
        <SignInPrompt text="登录后可以查看自己的席位和职务。" />
      </Page>
    );
  return (
    <Page>
      <Loaded of={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon="info" title="目前没有席位和职务" text="当选或受委派后会显示在这里，并通知您。" />
          ) : (
            items.map((place) => (
              <Card key={place.id}>
                <View className="muted">{place.allianceName}</View>
                <View className="title">
                  {place.name} · {place.title}
                </View>
                {place.unitName && <View className="muted">代表{place.unitName}</View>}
                <Term term={place.term} alliance={place.alliance} />
                {place.term.heldOver && <Notice tone="warn">{place.term.heldOver.text}</Notice>}
                {place.duties.length > 0 && (
                  <View className="place-duties">
                    <View className="muted">章程规定的职责</View>
                    <CitedList items={place.duties} />
                  </View>
                )}
                <View className="row row--wrap">
                  <Button id="propose" kind="text" isSmall onTap={() => go(to.propose(place.alliance))}>
                    提出议案
                  </Button>
                  <Button id="resolutions" kind="text" isSmall onTap={() => go(to.resolutions(place.alliance))}>
                    查看决议
                  </Button>
                  <Button kind="text" isSmall onTap={() => go(to.bodies(place.alliance))}>
                    机构与任职
                  </Button>
                </View>
              </Card>
            ))
          )
        }
      </Loaded>
    </Page>
  );
}
