/** Names of peoples as they stand in names of autonomous units; those of one character always with 族. */
const PEOPLES =
  '蒙古族?|维吾尔族?|哈萨克族?|柯尔克孜族?|塔吉克族?|锡伯族?|达斡尔族?|鄂温克族?|朝鲜族?|布依族?|土家族?|哈尼族?|傈僳族?|拉祜族?|' +
  '东乡族|纳西族?|景颇族?|仫佬族?|布朗族?|撒拉族?|毛南族?|仡佬族?|普米族?|保安族?|裕固族?|独龙族?|' +
  '回族?|藏族|苗族|彝族|壮族|满族|侗族|瑶族|白族|傣族|黎族|佤族|畲族|水族|土族|羌族|怒族|各族';

const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${PEOPLES})+(?:自治[区州县旗]|自治)$`, 'u');
/** A unit named after a people alone keeps that name: 东乡族自治县, 鄂温克族自治旗. */
const NAMED_AFTER_A_PEOPLE = /^(.{2,})族自治[县旗]$/u;
const PLAIN =
  /(?:特别行政区|自治[区州县旗]|地区|(?<=神农架)林区|矿区|新区|行政委员会|[省市县区盟州]|(?<![左右中前后合])旗)$/u;

/**
 * A division's name without its kind: 杭州市 gives 杭州, 湘西土家族苗族自治州 gives 湘西, 内蒙古自治区 gives 内蒙古.
 * A name of two characters is kept whole (沙县, 郊区), since one character alone names nothing.
 */
export function shortenName(zh: string): string {
  if (zh.length <= 2) return zh;
  const autonomous = AUTONOMOUS.exec(zh)?.[1] ?? NAMED_AFTER_A_PEOPLE.exec(zh)?.[1];
  if (autonomous !== undefined) return autonomous;
  const plain = zh.replace(PLAIN, '');
  return plain.length < 2 ? zh : plain;
}
