// Bluesky counts what we count.
import { RichText } from '@atproto/api'
import { measure } from '@kanaal/channel-social'
import { type Claim, checkAll } from '../claim.ts'
import { hostileTexts } from '../hostile-text.ts'

const SEED = 20_261_122

export const countBluesky: Claim = {
  id: 'count-bluesky',
  says: 'The graphemes and bytes of a text equal those of @atproto/api 0.21',
  unit: 'generated texts',
  size: { proof: 100_000, test: 1_000 },
  run: (size) =>
    checkAll(hostileTexts(size, SEED), (text) => {
      const { graphemeLength, length } = new RichText({ text })
      const ours = `${measure(text, 'grapheme')} graphemes, ${measure(text, 'byte')} bytes`
      const theirs = `${graphemeLength} graphemes, ${length} bytes`
      return ours === theirs ? undefined : `${JSON.stringify(text)}: ${ours}, expected ${theirs}`
    }),
}
