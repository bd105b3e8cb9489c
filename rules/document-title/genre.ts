/** What a title ends with: kinds of paper. */
export const genreAtEnd = /(?:意见|决定|办法|条例|规定|方案|规划|纲要|建议|措施|举措|通知|细则|计划|公告|公报)$/
/** Those that a careless hand puts for one another. 规划 and 规划纲要, 公告 and 公报 are two papers. */
export const mistakableGenre = /(?:意见|决定|规划|方案|办法|条例|规定|措施|举措|计划|细则|通知)$/
