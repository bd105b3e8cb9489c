import {defineOptions} from '@hegao/core'

export default defineOptions({
  type: 'object',
  properties: {
    allow: {
      type: 'string',
      default: '',
      description: '稿件里照用的繁体字、异体字，连写，如“峯湧”',
      'x-description-en': 'Traditional and variant characters that a text may have, in one string'
    }
  },
  required: ['allow'],
  additionalProperties: false
})
