import type { CharterArticles } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import Taro, { useShareAppMessage } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { to } from '../../../routes';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Toggle } from '../../../ui/toggle';
import { dayText } from '../../../view/time';
import { useArticles } from '../api/get-articles';
import { Article } from '../parts/article';
import { findArticle, onlyOpen } from '../parts/articles.view';
import './index.scss';

const idOf = (index: number) => `article-${index}`;

function Articles({ charter, place }: { charter: CharterArticles; place: string }) {
  const [isOnlyOpen, setIsOnlyOpen] = useState(false);
  const target = findArticle(charter.articles, place);
  const targetId = target && idOf(charter.articles.indexOf(target));
  useEffect(() => {
    if (!targetId) return;
    // The list has to be laid out before there is a place to scroll to.
    Taro.nextTick(() => {
      Taro.pageScrollTo({ selector: `#${targetId}`, offsetTop: -12, duration: 0 }).catch(() => {});
    });
  }, [targetId]);
  const shown = isOnlyOpen ? onlyOpen(charter.articles) : charter.articles;
  return (
    <>
      <Card>
        <View className="title">{charter.name}章程</View>
        <View className="muted">
          依据{charter.documents.map((title) => `《${title}》`).join('')}，自{dayText(charter.inForceSince)}起适用。
        </View>
        <View className="muted">点开一条，看它怎么说、系统怎样执行。</View>
      </Card>
      {charter.openCount > 0 && (
        <Card isFlush>
          <Toggle
            id="only-open"
            title="只看没有说清的"
            note={`文件有 ${charter.openCount} 处没有说清，这里写明目前怎样办理`}
            isOn={isOnlyOpen}
            onChange={setIsOnlyOpen}
          />
        </Card>
      )}
      {shown.map((article, index) => (
        <Article
          key={`${article.anchor}-${isOnlyOpen}`}
          id={isOnlyOpen ? `open-${index}` : idOf(index)}
          article={article}
          isTarget={article.anchor === target?.anchor}
          isOpenFirst={isOnlyOpen || article.anchor === target?.anchor}
        />
      ))}
    </>
  );
}

/** The charter of an alliance, article by article, opened at the place that one came for. */
export default function CharterPage() {
  const alliance = useParam('alliance');
  const place = useParam('article');
  const query = useArticles(alliance);
  useShareAppMessage(() => ({ title: `${query.data?.name ?? '联盟'}章程`, path: to.charter(alliance) }));
  return (
    <Page>
      <Loaded of={query}>{(charter) => <Articles charter={charter} place={place} />}</Loaded>
    </Page>
  );
}
