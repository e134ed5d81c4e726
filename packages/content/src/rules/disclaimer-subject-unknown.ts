// Rule: a disclaimer for something that no fact of the document is.
import type { Disclaimer } from '@kanaal/types'
import { defineRule } from '../define-rule.ts'
import { defined } from '../defined.ts'
import { didYouMean } from '../did-you-mean.ts'
import { disclaimersOf } from '../disclaimers-of.ts'
import { factKinds } from '../fact-kinds.ts'
import { placeOf } from '../place-of.ts'
import { visit } from '../visit.ts'

const facts = '---\nfacts: [{ id: ticket, value: 12, unit: EUR }]\n---\n\nFrom € 12.\n\n'

export const disclaimerSubjectUnknown = defineRule<'document'>({
  id: 'disclaimer-subject-unknown',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Disclaimer for nothing that is there', nl: 'Voorwaarde bij iets dat er niet is' },
  why: {
    en: 'Conditions stand beside what they are for. Where nobody finds that, they take room on every post, and stand beside nothing on a screen.',
    nl: 'Voorwaarden staan bij datgene waarvoor ze gelden. Vindt niemand dat, dan kosten ze ruimte in elk bericht, en staan ze op een scherm nergens bij.',
  },
  fix: {
    en: 'Name the id of a fact, or a kind of fact (`price`, `date`, `phone`, `place`); leave `for` out where they are for the whole text.',
    nl: 'Noem het id van een feit, of een soort feit (`price`, `date`, `phone`, `place`); laat `for` weg waar ze voor de hele tekst gelden.',
  },
  messages: {
    misspelt: {
      en: 'The disclaimer is for "{subject}", and no fact has that name. Did you mean "{guess}"?',
      nl: 'De voorwaarde geldt voor "{subject}", en geen feit heet zo. Bedoelde u "{guess}"?',
    },
    unknown: {
      en: 'The disclaimer is for "{subject}", and no fact has that name: it stands on every post. Known: {known}.',
      nl: 'De voorwaarde geldt voor "{subject}", en geen feit heet zo: ze staat in elk bericht. Bekend: {known}.',
    },
  },
  references: [
    { title: 'schema.org: PropertyValue', url: 'https://schema.org/PropertyValue', checkedAt: '2026-11-23' },
  ],
  examples: {
    ok: [
      { markdown: `${facts}:::disclaimer{for="price"}\nWhile stocks last.\n:::` },
      { markdown: `${facts}:::disclaimer{for="ticket"}\nWhile stocks last.\n:::` },
      { markdown: ':::disclaimer\nWhile stocks last.\n:::' },
    ],
    notOk: [
      { markdown: `${facts}:::disclaimer{for="prise"}\nWhile stocks last.\n:::`, messages: ['misspelt'] },
      {
        markdown: `${facts}:::disclaimer{for="tickets,price"}\nWhile stocks last.\n:::`,
        messages: ['misspelt'],
      },
      { markdown: ':::disclaimer{for="health"}\nAsk a doctor.\n:::', messages: ['unknown'] },
    ],
  },
  *check({ document }) {
    const known = [...new Set([...document.facts.map(({ id }) => id), ...factKinds])]
    // What is included may declare the fact.
    let isWhole = true
    visit(document.tree, 'include', () => {
      isWhole = false
    })
    for (const disclaimer of disclaimersOf(document)) {
      for (const subject of strangersOf(disclaimer, known)) {
        const guess = didYouMean(subject, known)
        const values = { subject, known: known.join(', '), ...defined({ guess }) }
        const place = placeOf(disclaimer, document)
        if (guess !== undefined)
          yield { message: 'misspelt', values, place, actual: subject, expected: guess }
        else if (isWhole) yield { message: 'unknown', severity: 'info', values, place, actual: subject }
      }
    }
  },
})

const strangersOf = ({ for: subjects = [] }: Disclaimer, known: readonly string[]): string[] =>
  subjects.filter((subject) => !known.includes(subject))
