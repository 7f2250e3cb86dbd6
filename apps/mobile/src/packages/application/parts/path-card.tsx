import type { ApplicationView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { ArticleChip, Chip } from '../../../ui/chip';
import { noticeText, stepNote, stepTone, stepWord } from './path.view';

/** The steps that the charter prescribes, and how far this application has come. */
export function PathCard({ application }: { application: ApplicationView }) {
  const { alliance, path, publicity } = application;
  return (
    <>
      <Card title="章程规定的步骤">
        {path.map((step, index) => (
          <View className="step" key={step.key}>
            <View className="step__number">{index + 1}</View>
            <View className="grow">
              <View className="row row--wrap">
                <View className="grow">{step.title}</View>
                <Chip tone={stepTone(step.state)}>{stepWord(step.state)}</Chip>
              </View>
              <View className="row row--wrap">
                <View className="muted">{stepNote(step)}</View>
                <ArticleChip article={step.article} />
              </View>
            </View>
          </View>
        ))}
      </Card>
      {publicity && (
        <Card isFlush>
          <Cell
            id="publicity"
            title="公示"
            note={noticeText(publicity)}
            onTap={() => go(to.publicity(alliance, publicity.id))}
          />
        </Card>
      )}
    </>
  );
}
