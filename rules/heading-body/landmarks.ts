/** Acts that are done or not done, with nothing between. 建成 and 实现 are left out: plans use them as orders. */
export const landmarks =
  /建成(?:通车|投用|投产)|正式(?:通车|开通|投用|启用|投产|开工|运营)|通车|投产|竣工|投用|启用|封顶|合龙|落成|并网发电|开工建设/g

const future = /将|拟|力争|争取|有望|预计|计划|目标是|确保|即将|待|后|前|到(?:20\d\d|明|今|本)/

/** Whether words put an act into the future. */
export const futureIn = (words: string): boolean => future.test(words)
