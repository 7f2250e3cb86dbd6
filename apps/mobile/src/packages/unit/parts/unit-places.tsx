import type { MyUnit } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { Term } from './term';

/** The unit's places in bodies: they stay the unit's, whoever exercises them. */
export function UnitPlaces({ places }: Pick<MyUnit, 'places'>) {
  if (places.length === 0) return null;
  return (
    <Card isFlush title="本单位的席位">
      {places.map(({ mandateId, bodyName, title, personName, term }) => (
        <View className="cell" key={mandateId}>
          <View className="grow">
            <View>
              {bodyName} · {title}
            </View>
            <View className="muted">{personName ? `由${personName}履职` : '暂无人履职，请确定单位代表'}</View>
            <Term term={term} />
          </View>
        </View>
      ))}
    </Card>
  );
}
