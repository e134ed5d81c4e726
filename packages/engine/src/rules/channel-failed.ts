// The exception of a channel, as `publish` catches it, to a message.
import { defineRule } from '@kanaal/content'

export const channelFailed = defineRule({
  id: 'channel-failed',
  source: 'engine',
  scope: 'publication',
  severity: 'error',
  title: { en: 'The channel could not render this document', nl: 'Het kanaal kon dit document niet maken' },
  why: {
    en: 'A channel threw an exception. That is a mistake in the channel, not in the text; the other targets went on.',
    nl: 'Een kanaal gaf een fout. Dat ligt aan het kanaal, niet aan de tekst; de andere bestemmingen gingen door.',
  },
  fix: {
    en: 'Report the sentence and the document to whoever made the channel. To publish meanwhile, leave the target out.',
    nl: 'Meld de zin en het document bij de maker van het kanaal. Laat de bestemming zolang weg om toch te publiceren.',
  },
  messages: {
    failed: {
      en: 'The channel "{channel}" failed: {reason}. Expected a rendition; nothing was written for this target.',
      nl: 'Het kanaal "{channel}" gaf een fout: {reason}. Verwacht was een weergave; er is niets geschreven voor deze bestemming.',
    },
  },
  references: [],
  examples: { ok: [{ markdown: '# Any document\n\nThat every channel can render.' }], notOk: [] },
  // Only `publish` knows the exception: it makes the message when it catches one.
  check: () => [],
})
