import recommended from './presets/recommended.ts'
import strict from './presets/strict.ts'

export {lexiconDates, lexicons, rules} from './registry.generated.ts'
export {default as profiles} from './presets/profiles.ts'

/** Named sets of rule settings, the default first. */
export const presets = [recommended, strict] as const
