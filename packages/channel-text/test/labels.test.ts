// The briefing's words in seven languages: every one there, and every slot kept.
import { expect, it } from 'vitest'
import { type Label, label } from '../src/briefing/labels.ts'

const SLOTTED: [Label, string][] = [
  ['validFrom', 'date'],
  ['validUntil', 'date'],
  ['applies', 'subjects'],
]

it.each(['en', 'nl', 'de', 'fr', 'es', 'ar', 'ja'])('speaks %s', (language) => {
  for (const [name, slot] of SLOTTED) expect(label(name, language, { [slot]: '17' })).toContain('17')
  expect(label('conditions', `${language}-XX`)).toBe(label('conditions', language))
  if (language !== 'en') expect(label('body', language)).not.toBe('The whole text')
})

it('speaks English where nobody wrote a language', () => {
  expect(label('conditions', 'fi')).toBe('Conditions')
})
