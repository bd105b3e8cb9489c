import type {Preset} from '@hegao/core'

/** What holds without a configuration: each rule's own severity. What it names differs from that, and says why. */
const recommended: Preset = {
  name: 'hegao:recommended',
  summary: {zh: '默认：各规则用自己的级别', en: 'the default: every rule at its own severity'},
  rules: {}
}

export default recommended
