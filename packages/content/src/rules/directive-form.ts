// Rule: a directive written with the wrong number of colons.
import { defineRule } from '../define-rule.ts'

export const directiveForm = defineRule<'document'>({
  id: 'directive-form',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Directive in the wrong form', nl: 'Directive in de verkeerde vorm' },
  why: {
    en: 'Three colons open a block that must be closed, two make a line, one stands inside a sentence. Who reads a block as longer or shorter than it was meant shows a passage to the wrong readers.',
    nl: 'Drie dubbele punten openen een blok dat gesloten moet worden, twee maken een regel, één staat in een zin. Wie een blok langer of korter leest dan bedoeld, toont een passage aan de verkeerde lezers.',
  },
  fix: {
    en: 'Write the directive with the colons it needs: a block around other blocks has more of them than those, `::::only` around `:::callout`.',
    nl: 'Schrijf de directive met de juiste dubbele punten: een blok om andere blokken heeft er meer dan die, `::::only` om `:::callout`.',
  },
  messages: {
    form: {
      en: '"{name}" was written, "{expected}" was expected. Only its words were kept, as ordinary text: an address or another value in braces was not.',
      nl: 'Er staat "{name}", verwacht was "{expected}". Alleen de woorden zijn behouden, als gewone tekst: een adres of andere waarde tussen accolades niet.',
    },
    within: {
      en: '"{name}" stands among other words, and needs a line of its own. Only its words were kept, as ordinary text: an address or another value in braces was not.',
      nl: '"{name}" staat tussen andere woorden, en heeft een eigen regel nodig. Alleen de woorden zijn behouden, als gewone tekst: een adres of andere waarde tussen accolades niet.',
    },
    condition: {
      en: '"{name}" is a condition, which needs lines of its own: "{expected}", its words below it, and ":::" below those. Until then nobody sees them.',
      nl: '"{name}" is een voorwaarde, en heeft eigen regels nodig: "{expected}", daaronder de woorden, en daaronder ":::". Tot dan ziet niemand ze.',
    },
    unread: {
      en: '"{name}" is not read here, and readers see it as it was typed. Expected "{expected}", without spaces before brackets and braces, values in braces, and with two colons or more on a line of its own.',
      nl: '"{name}" wordt hier niet gelezen, en lezers zien het zoals getypt. Verwacht: "{expected}", zonder spaties voor haken en accolades, met waarden tussen accolades, en met twee of meer dubbele punten op een eigen regel.',
    },
    stray: {
      en: 'This "{name}" closes nothing, and readers see it. A block around other blocks needs more colons than they have: "::::only" around ":::callout".',
      nl: 'Deze "{name}" sluit niets af, en lezers zien hem. Een blok om andere blokken heeft meer dubbele punten nodig: "::::only" om ":::callout".',
    },
    unclosed: {
      en: '"{name}" is never closed: everything below belongs to it. Write ":::" below its last line; around other blocks it needs more colons than they have.',
      nl: '"{name}" wordt nergens gesloten: alles eronder hoort erbij. Schrijf ":::" onder de laatste regel; om andere blokken heeft het meer dubbele punten nodig.',
    },
    words: {
      en: '"{name}" has no words for the reader, and stands in the text as it was typed. Expected "{expected}".',
      nl: '"{name}" heeft geen woorden voor de lezer, en staat in de tekst zoals getypt. Verwacht: "{expected}".',
    },
  },
  references: [
    {
      title: 'micromark-extension-directive: syntax',
      url: 'https://github.com/micromark/micromark-extension-directive#syntax',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: '::cta[Book]{href="https://example.org"}' },
      { markdown: '::::only{channel="web"}\n:::callout\nOpen on Sunday.\n:::\n::::' },
    ],
    notOk: [
      { markdown: ':::cta[Book]{href="https://example.org"}\nNow.\n:::', messages: ['form'] },
      {
        markdown: ':::only{channel="web"}\n:::callout\nOpen on Sunday.\n:::\n\nOn the web.\n\n:::',
        messages: ['unclosed', 'stray'],
      },
      { markdown: 'Now :fact{id="price" value="49.95" unit="EUR"}.', messages: ['words'] },
      { markdown: 'Come and :cta[Book]{href="https://example.org"} now.', messages: ['form'] },
      { markdown: 'Come and ::cta[Book]{href="https://example.org"} now.', messages: ['within'] },
      { markdown: 'Come :only[by the back door]{audience="staff"}.', messages: ['condition'] },
      { markdown: 'Now ::cta [Book]{href="https://example.org"}', messages: ['unread'] },
    ],
  },
  // Reported by `fromDirectives` and `misreadDirectives`: afterwards the directive is gone from the tree.
  check: () => [],
})
