// Gives an audience its name in the language of the interface.
import type { Audience } from '@kanaal/types'
import { pickLanguage } from './pick-language'

export const labelOfAudience = ({ label }: Audience, language: string): string =>
  typeof label === 'string' ? label : pickLanguage(label, language)
