import marks from './marks.mjs'

/** Stands for a rule with a fault of its own. */
export default {
  rules: [
    {
      ...marks,
      id: 'throws',
      check({document}) {
        if (document.text.includes('坏')) throw new TypeError('rule went wrong')
      }
    }
  ]
}
