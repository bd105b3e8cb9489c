/** 原环境保护局, but not 草原, 原则. */
const formerly = '(?<![草高平中还复])原(?![则料来有因理])'

/** What says near a name that it was or is going to be another. */
export const renaming = new RegExp(`${formerly}|更名|挂牌|组建|合并`)
