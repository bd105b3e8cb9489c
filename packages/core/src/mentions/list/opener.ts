import type {Count} from '../count/count.ts'

/** A与B实行一套人马，简称▸“两区”: what a name counts stands before it. */
export const namesBefore = (text: string, {start, quoted}: Count): boolean =>
  quoted && /(?:简称|合称|统称|并称|称为|称作)为?“$/.test(text.slice(Math.max(0, start - 5), start))

/** What may stand between a count and the list that spells it out: noun, closing mark, then ： or —— or （ or 即. */
export const opener =
  /^(?:[^，。；：！？（）“”、\n—]{0,14}(?:（[^（）]{1,4}）(?=[：:])|）(?=[：:]))?)(?:”[^，。；：！？（）“”、\n—]{0,10})?(?:[：:]|——|—|（(?:即|包括|分别是|分别为)?|(?:，|——)?(?:即|是指|分别是|分别为|分为|也就是|就是|包括)(?=[^，。])|，其中(?:：|，)?(?=[^，。])|(?:，[^，。；：！？（）“”、\n—]{2,16})?，(?:他们|它们)?分别[是为]|，(?:他们|它们)(?:分别)?是[：:]?)/u
