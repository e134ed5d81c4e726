// A conditional block and the audiences it names to the line that tells staff whom it is for.
import type { Audience, Conditional } from '@kanaal/types'
import type { Paragraph } from 'mdast'
import { sentence } from '../sentence.ts'

const LABELS = {
  only: {
    en: 'Only for {audiences}:',
    nl: 'Alleen voor {audiences}:',
    de: 'Nur für {audiences}:',
    fr: 'Uniquement pour {audiences} :',
    es: 'Solo para {audiences}:',
    ar: 'فقط لأجل {audiences}:',
    ja: '{audiences}のみ:',
  },
  except: {
    en: 'Not for {audiences}:',
    nl: 'Niet voor {audiences}:',
    de: 'Nicht für {audiences}:',
    fr: 'Pas pour {audiences} :',
    es: 'No para {audiences}:',
    ar: 'ليس لأجل {audiences}:',
    ja: '{audiences}を除く:',
  },
}
const AND = { en: ' and ', nl: ' en ', de: ' und ', fr: ' et ', es: ' y ', ar: ' و', ja: 'と' }

/** `Alleen voor studenten en docenten:`; an audience that the configuration does not know is called by its key. */
export function labelAudiences(
  { test, audience = [] }: Conditional,
  known: readonly Audience[],
  locale: string,
): Paragraph {
  const names = audience.map((key) => {
    const label = known.find((one) => one.key === key)?.label ?? key
    return typeof label === 'string' ? label : sentence(label, {}, locale)
  })
  const last = names.pop() ?? ''
  const audiences = names.length > 0 ? `${names.join(', ')}${sentence(AND, {}, locale)}${last}` : last
  const value = sentence(LABELS[test === 'except' ? 'except' : 'only'], { audiences }, locale)
  return { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }] }
}
