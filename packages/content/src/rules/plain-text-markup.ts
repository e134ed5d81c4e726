// Rule: HTML in a metadata text, which no channel reads as HTML.
import type { Metadata } from '@kanaal/types'
import { defineRule } from '../define-rule.ts'
import { fromHtml } from '../html/from-html.ts'
import { placeOfMetadata } from '../place-of.ts'
import { toText } from '../to-text.ts'

/** A character reference, or a tag that editors put around words. */
const MARKUP =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|<\/?(?:a|b|br|code|em|font|i|mark|p|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/i
/** UTF-16 units: what is longer is no line that somebody typed. */
const LONGEST = 2_000

export const plainTextMarkup = defineRule<'document'>({
  id: 'plain-text-markup',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'HTML in a plain text', nl: 'HTML in platte tekst' },
  why: {
    en: 'Title, description and the like are plain text, published as typed: a title about HTML may hold "&amp;" on purpose. A CMS that exports its titles as HTML leaves "&#8217;" in them, and readers see that in the subject of the mail.',
    nl: 'Titel, omschrijving en dergelijke zijn platte tekst en verschijnen zoals getypt: een titel over HTML mag met opzet "&amp;" bevatten. Een CMS dat titels als HTML exporteert, laat er "&#8217;" in staan, en lezers zien dat in het onderwerp van de mail.',
  },
  fix: {
    en: 'Write the character itself, without tags. Where the markup is meant, answer for it under `waivers` of the document.',
    nl: 'Schrijf het teken zelf, zonder tags. Is de opmaak de bedoeling, verantwoord haar dan onder `waivers` van het document.',
  },
  messages: {
    markup: {
      en: '"{key}" holds HTML, which readers see as typed. Expected plain text: "{expected}".',
      nl: '"{key}" bevat HTML, en lezers zien die zoals getypt. Verwacht: platte tekst, "{expected}".',
    },
  },
  references: [
    {
      title: 'CommonMark 0.31.2: entity and numeric character references',
      url: 'https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references',
      checkedAt: '2026-11-23',
    },
  ],
  examples: {
    ok: [
      { markdown: '---\ntitle: Ben & Jerry’s, 5 < 6; AT&T\n---\nWelcome.' },
      { markdown: '---\ntitle: Sale\n---\nBen &amp; Jerry.' },
    ],
    notOk: [
      { markdown: '---\ntitle: It&#8217;s here\n---\nWelcome.', messages: ['markup'] },
      {
        markdown: '---\ntitle: Sale\ndescription: The <b>sale</b> is here\n---\nWelcome.',
        messages: ['markup'],
      },
      { markdown: '---\ncopy:\n  email: { subject: Ben &amp; Jerry }\n---\nWelcome.', messages: ['markup'] },
    ],
  },
  *check({ document }) {
    for (const [path, text] of plainTexts(document.metadata)) {
      if (text.length > LONGEST || !MARKUP.test(text)) continue
      const expected = toText(fromHtml(text))
      if (expected === text.trim()) continue
      yield {
        message: 'markup',
        values: { key: path.join('.'), expected },
        place: placeOfMetadata(path, document),
        actual: text,
        expected,
      }
    }
  },
})

function* plainTexts({
  title,
  description,
  keyMessage,
  callToAction,
  image,
  copy = {},
}: Metadata): Generator<[path: string[], text: string]> {
  for (const [key, text] of Object.entries({ title, description, keyMessage }))
    if (text !== undefined) yield [[key], text]
  if (callToAction) yield [['callToAction', 'label'], callToAction.label]
  if (image?.alt !== undefined) yield [['image', 'alt'], image.alt]
  for (const [target, { title, subject, preheader, description, keyMessage }] of Object.entries(copy))
    for (const [key, text] of Object.entries({ title, subject, preheader, description, keyMessage }))
      if (text !== undefined) yield [['copy', target, key], text]
}
