/** What may stand between a count and the list that spells it out: noun, closing mark, then ： or —— or （ or 即. */
export const opener =
  /^(?:[^，。；：！？（）“”、\n—]{0,14}(?:（[^（）]{1,4}）(?=[：:]))?)(?:”[^，。；：！？（）“”、\n—]{0,10})?(?:[：:]|——|—|（(?:即|包括|分别是|分别为)?|(?:，|——)?(?:即|是指|分别是|分别为|分为|也就是|就是|包括)(?=[^，。])|，其中(?:：|，)?(?=[^，。]))/u
