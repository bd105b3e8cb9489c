const severities = {甲: 'certain', 丙: 'likely', 丁: 'possible'}

export default {
  id: 'marks',
  category: 'wording',
  severity: 'error',
  summary: {zh: '标记', en: 'marks'},
  reads: [],
  messages: {
    mark: {zh: '这里有“{{mark}}”', en: 'here is “{{mark}}”'},
    partner: {zh: '它的另一处', en: 'its other place'},
    note: {zh: '请核', en: 'please check'}
  },
  check({document, report}) {
    for (const match of document.text.matchAll(/[甲丙丁]+/g)) {
      const mark = match[0]
      const other = document.text.indexOf('乙', match.index)
      report(
        'mark',
        {start: match.index, end: match.index + mark.length},
        {
          certainty: severities[mark[0]],
          data: {mark},
          note: 'note',
          related: other < 0 ? [] : [['partner', {start: other, end: other + 1}]]
        }
      )
    }
  }
}
