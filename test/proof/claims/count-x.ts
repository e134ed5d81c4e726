// X counts what we count.
import { measure } from '@kanaal/channel-social'
import twitter from 'twitter-text'
import { type Claim, checkAll } from '../claim.ts'
import { hostileTexts } from '../hostile-text.ts'

const SEED = 20_261_121

export const countX: Claim = {
  id: 'count-x',
  says: 'The weight of a text equals that of twitter-text 3.1.0 (words of up to 256 letters; of longer ones it is an upper bound)',
  unit: 'generated texts',
  size: { proof: 100_000, test: 1_000 },
  run: (size) =>
    checkAll(hostileTexts(size, SEED), (text) => {
      const ours = measure(text, 'x-weighted')
      const theirs = twitter.parseTweet(text).weightedLength
      const isLong = /[^\s!-,/:-@[-^`{-~]{257}/.test(text)
      return ours === theirs || (isLong && ours > theirs)
        ? undefined
        : `${JSON.stringify(text)}: ${ours}, expected ${theirs}`
    }),
}
