// A tag or term that no hashtag can be made of.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { respelledHashtag } from '../compose/hashtags.ts'
import { readOutput } from './read-output.ts'

export const hashtagInvalid = defineRule<'rendition'>({
  id: 'hashtag-invalid',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Tag that cannot be a hashtag', nl: 'Tag die geen hashtag kan zijn' },
  why: {
    en: 'Networks link no hashtag of digits only, and signs such as + are dropped, which changes what the tag says.',
    nl: 'Netwerken maken geen link van een hashtag met alleen cijfers, en tekens zoals + vallen weg, waardoor de tag iets anders zegt.',
  },
  fix: {
    en: 'Nothing needs to be done; use another word if it should be a hashtag.',
    nl: 'Er hoeft niets te gebeuren; gebruik een ander woord als het een hashtag moet zijn.',
  },
  messages: {
    invalid: {
      en: '“{tag}” cannot be a hashtag and is left out.',
      nl: '“{tag}” kan geen hashtag zijn en blijft weg.',
    },
    respelled: {
      en: '“{tag}” cannot be a hashtag and is left out. Write the tag as “{suggestion}” if it should be one.',
      nl: '“{tag}” kan geen hashtag zijn en blijft weg. Schrijf de tag als “{suggestion}” als het er een moet zijn.',
    },
  },
  references: [],
  examples: {
    ok: [{ markdown: '---\ntags: [terug naar school, 2026 actie]\n---\n\nAlles voor school.' }],
    notOk: [
      { markdown: '---\ntags: ["C++"]\n---\n\nAlles voor school.', messages: ['respelled'] },
      { markdown: '---\ntags: ["2026", school]\n---\n\nAlles voor school.', messages: ['invalid'] },
    ],
  },
  *check({ document, output }) {
    for (const tag of readOutput(output).composition.invalidTags) {
      const suggestion = respelledHashtag(tag)
      const place = placeOfMetadata(['tags', document.metadata.tags?.indexOf(tag) ?? -1], document)
      if (suggestion) yield { message: 'respelled', values: { tag, suggestion }, place }
      else yield { message: 'invalid', values: { tag }, place }
    }
  },
})
