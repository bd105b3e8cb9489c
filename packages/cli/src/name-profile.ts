import {type Locale, type Profile, profileNames} from '@hegao/core'

/** A kind of text by its id, and by what people call it where that is another word. */
export function nameProfile(profile: Profile, locale: Locale): string {
  const name: string = profileNames[profile][locale]
  if (name === profile) return profile
  return locale === 'zh' ? `${profile}（${name}）` : `${profile} (${name})`
}
