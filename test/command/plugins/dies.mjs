import marks from './marks.mjs'

/** Stands for a rule of somebody else that ends the thread it runs in, or fills its memory. */
export default {
  rules: [
    marks,
    {
      ...marks,
      id: 'dies',
      check({document}) {
        if (document.text.includes('死')) process.exit(7)
        const all = []
        while (document.text.includes('满')) all.push(Array.from({length: 2 ** 20}, () => 0))
      }
    }
  ]
}
