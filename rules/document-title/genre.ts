/** What a title ends with: kinds of paper, which a careless hand puts for one another. */
export const genreAtEnd = /(?:意见|决定|办法|条例|规定|方案|规划|纲要|建议|措施|举措|通知|细则|计划|公告|公报)$/
