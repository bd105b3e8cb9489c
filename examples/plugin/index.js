// hegao --plugin hegao-plugin-periodicals 稿件.txt
import periodicalTitle from './periodical-title.js'

export const rules = [periodicalTitle]

export default {rules}
