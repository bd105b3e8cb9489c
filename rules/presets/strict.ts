import type {Preset} from '@hegao/core'

/** For a text that goes out: whatever is certain is an error, and nobody hides a message without a reason. */
const strict: Preset = {
  name: 'hegao:strict',
  summary: {
    zh: '定稿用：确定的问题一律算差错，不报必须写理由',
    en: 'for final texts: what is certain is an error, a suppression needs a reason'
  },
  requireReason: true,
  // Rules whose own severity is less than error; a conformance test asks for the others.
  rules: {
    abbreviation: 'error',
    'document-title': 'error',
    'numeral-style': 'error',
    'organization-name': 'error',
    'punctuation-width': 'error',
    'quantity-wording': 'error',
    'term-variant': 'error'
  }
}

export default strict
