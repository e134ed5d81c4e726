// Turns a text into Mastodon's count: graphemes, with addresses at 23 and `@user@host` as `@user`.
import twitter from 'twitter-text'
import { countGraphemes } from './graphemes.ts'
import { isLongAddress } from './is-long-address.ts'
import { tokensOf } from './tokens.ts'

/**
 * Graphemes one address counts for, however long it is.
 * mastodon/mastodon app/validators/status_length_validator.rb, read 2026-11-21.
 */
const ADDRESS = 'x'.repeat(23)

/** Account::MENTION_RE of mastodon/mastodon app/models/account.rb, read 2026-11-21. */
const REMOTE_MENTION =
  /(?<![=/\p{L}\p{N}_])(@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{N}_.-]+[\p{L}\p{N}_]+/giu

export function countMastodon(text: string): number {
  if (!text.includes('://') && !text.includes('@')) return countGraphemes(text)
  let countable = ''
  for (const token of tokensOf(text)) {
    if (!token.bounded && isLongAddress(token.text)) countable += token.text.replace(/\S+/, ADDRESS)
    else countable += isEntity(token) ? countableToken(token.text) : token.text
  }
  return countGraphemes(countable)
}

const isEntity = (token: { text: string; bounded: boolean }) => token.bounded && /:\/\/|@/.test(token.text)

function countableToken(token: string): string {
  const addresses = token.includes('://')
    ? twitter.extractUrlsWithIndices(token, { extractUrlsWithoutProtocol: false })
    : []
  let countable = ''
  let end = 0
  for (const { indices } of addresses) {
    countable += shortMentions(token.slice(end, indices[0])) + ADDRESS
    end = indices[1]
  }
  return countable + shortMentions(token.slice(end))
}

const shortMentions = (text: string) => text.replace(REMOTE_MENTION, '$1')
