// Rule: a document without a term of a vocabulary that its type needs.
import { GOV_UK } from '../checks/references.ts'
import { defineTermRule } from './define-term-rule.ts'

export const schemeRequired = defineTermRule({
  id: 'scheme-required',
  severity: 'error',
  title: { en: 'A vocabulary without a term', nl: 'Een woordenlijst zonder term' },
  why: {
    en: 'Whoever looks after the vocabulary decided that documents of this type are not found without it.',
    nl: 'Wie de woordenlijst beheert, besloot dat documenten van dit type zonder niet gevonden worden.',
  },
  fix: { en: 'Choose a term of it in the panel Terms.', nl: 'Kies er een term uit in het paneel Termen.' },
  messages: {
    required: {
      en: 'There is no term of "{scheme}". Choose one in the panel Terms.',
      nl: 'Er is geen term uit "{scheme}". Kies er een in het paneel Termen.',
    },
  },
  references: [GOV_UK],
  cases: {
    ok: [{ required: [{ scheme: 'Personas', hasTerm: true }] }, {}],
    notOk: [{ required: [{ scheme: 'Personas', hasTerm: false }], messages: ['required'] }],
  },
  *find({ required = [] }) {
    for (const { scheme, hasTerm } of required)
      if (!hasTerm) yield { message: 'required', values: { scheme } }
  },
})
