import {defineRule} from '@hegao/core'

const periodical = /(?:日报|晚报|晨报|早报|时报|周报|周刊|月刊|学报)$/
/** 云川日报社、云川日报记者：指单位，不是报名。 */
const newsroom = /^(?:社|网|客户端|集团|记者|编辑部|评论员|讯)/

/** GB/T 15834—2011 4.15: the name of a newspaper or periodical stands in 书名号. */
export default defineRule({
  id: 'periodical-title',
  category: 'layout',
  severity: 'warning',
  summary: {zh: '同一报刊名有的加书名号，有的没有加', en: 'the name of a periodical has title marks in one place and none in another'},
  reads: ['title'],
  messages: {
    bare: {zh: '“{{name}}”此处没有书名号', en: '“{{name}}” has no title marks here'},
    marked: {zh: '另一处写《{{name}}》', en: 'elsewhere it is 《{{name}}》'},
    add: {zh: '加书名号', en: 'add title marks'}
  },
  check({document, report}) {
    const titles = document.mentions('title')
    const marked = new Map(titles.filter(({name}) => periodical.test(name)).map((title) => [title.name, title]))
    for (const [name, title] of marked) {
      for (let start = document.text.indexOf(name); start >= 0; start = document.text.indexOf(name, start + name.length)) {
        const range = {start, end: start + name.length}
        const insideTitle = titles.some((other) => other.start < range.start && range.end < other.end)
        const inByline = document.blockAt(start)?.kind === 'byline'
        if (insideTitle || inByline || newsroom.test(document.text.slice(range.end, range.end + 4))) continue
        report('bare', range, {
          certainty: 'likely',
          data: {name},
          related: [['marked', title]],
          suggestions: [{title: 'add', edits: [{range, text: `《${name}》`}]}]
        })
      }
    }
  }
})
