import { useShareAppMessage } from '@tarojs/taro';
import { to } from '../../../routes';
import { useParam } from '../../../session/use-param';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { useAlliance } from '../api/get-alliance';
import { Benefits, HowToJoin, Introduction } from '../parts/about';
import { ApplyBar } from '../parts/apply-bar';
import { Bodies } from '../parts/bodies';
import { Conditions } from '../parts/conditions';
import { Contacts } from '../parts/contacts';
import { Facts } from '../parts/facts';
import { Fees } from '../parts/fees';
import { Meetings } from '../parts/meetings';
import { News } from '../parts/news';
import { PublicPages } from '../parts/public-pages';
import './index.scss';

export default function AllianceDetail() {
  const id = useParam('alliance');
  const query = useAlliance(id);
  useShareAppMessage(() => ({ title: query.data?.name ?? '盟务', path: to.alliance(id) }));
  return (
    <Page hasBar>
      <Loaded of={query}>
        {(alliance) => (
          <>
            <Introduction alliance={alliance} />
            <News alliance={id} />
            <Meetings alliance={id} />
            <Benefits alliance={alliance} />
            <Fees fees={alliance.fees} />
            <Conditions kinds={alliance.kinds} />
            <HowToJoin alliance={alliance} />
            <Bodies alliance={id} />
            <Facts alliance={id} facts={alliance.facts} />
            <Contacts contacts={alliance.contacts} />
            <PublicPages alliance={alliance} />
            <ApplyBar alliance={alliance} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
