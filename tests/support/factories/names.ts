const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜';
const GIVEN = [
  '文博',
  '雨桐',
  '思远',
  '嘉宁',
  '明轩',
  '若溪',
  '子墨',
  '清扬',
  '书瑶',
  '景行',
  '怀瑾',
  '知秋',
  '云舒',
  '晓岚',
];
const PLACES = ['江南', '滨海', '云岭', '北辰', '东湖', '南岳', '西川', '淮阳', '临江', '松山', '秋水', '明湖'];
const FIELDS = ['师范', '理工', '科技', '农业', '财经', '医科', '工商', '外国语'];

const at = <T>(list: ArrayLike<T>, index: number): T => list[index % list.length] as T;

/** The name of teacher number `serial`: plausible, and nobody's. */
export function personName(serial: number): string {
  return `${at(SURNAMES, serial * 7 + 3)}${at(GIVEN, serial)}`;
}

/** The name of university number `serial`: plausible, and none that exists. */
export function universityName(serial: number): string {
  return `${at(PLACES, serial)}${at(FIELDS, Math.floor(serial / PLACES.length) + serial)}大学`;
}

/** A mobile number of the range that tests use. */
export function phoneNumber(serial: number): string {
  return `139${String(10_000_000 + serial).slice(-8)}`;
}
