// An address that does not fit in a post.
import { callsToActionOf, defineRule, placeOf, placeOfMetadata } from '@kanaal/content'
import { readOutput } from './read-output.ts'

export const linkTooLong = defineRule<'rendition'>({
  id: 'link-too-long',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'error',
  title: { en: 'Link too long for a post', nl: 'Link te lang voor een bericht' },
  why: {
    en: 'A link that is cut leads nowhere, so Kanaal puts the link of the page in its place when it does not fit.',
    nl: 'Een afgekapte link leidt nergens heen; Kanaal zet daarom de link van de pagina neer als hij niet past.',
  },
  fix: {
    en: 'Use a shorter address, without campaign parameters.',
    nl: 'Gebruik een korter adres, zonder campagneparameters.',
  },
  messages: {
    long: {
      en: 'The link of {value} characters does not fit in a post, so the post leads to the page. Use a shorter address.',
      nl: 'De link van {value} tekens past niet in een bericht, dus het bericht leidt naar de pagina. Gebruik een korter adres.',
    },
  },
  references: [],
  examples: {
    ok: [{ markdown: 'Alles voor school.\n\n::cta[Bestel nu]{href="https://winkel.nl/school"}' }],
    notOk: [
      {
        markdown: `Alles voor school.\n\n::cta[Bestel nu]{href="https://winkel.nl/${'school/'.repeat(600)}"}`,
        messages: ['long'],
      },
    ],
  },
  *check({ document, output }) {
    for (const href of readOutput(output).composition.longLinks) {
      const node = callsToActionOf(document).find((one) => one.href === href)?.node
      yield {
        message: 'long',
        values: { value: href.length },
        place: node ? placeOf(node, document) : placeOfMetadata(['callToAction', 'href'], document),
        actual: href.length,
      }
    }
  },
})
