// A text to the addresses of persons in it: those of a desk or an example are nobody's.
import { type Detector, spansOf } from './detector.ts'

/** Each part is bounded, so that no text can make the search slow. */
const CANDIDATE =
  /(?<![\p{L}\p{N}._%+@/-])[\p{L}\p{N}_%+-]{1,40}(?:\.[\p{L}\p{N}_%+-]{1,40}){0,4}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?![\p{L}\p{N}@])/giu

/** Desks, in English and Dutch. */
const ROLES =
  /^(?:info|contact|hello|hallo|help|support|service|klantenservice|klantcontact|post|mail|press|pers|media|sales|verkoop|webshop|team|office|admin|webmaster|postmaster|hostmaster|abuse|security|privacy|fg|dpo|legal|jobs|vacatures|hr|redactie|editor|communicatie|secretariaat|receptie|balie|administratie|bestellingen|orders|billing|facturen|finance|events|no-?reply|donotreply|newsletter|nieuwsbrief|feedback|community|users|git)(?:[._+-].*)?$/i
/** Whoever is meant by these is nobody. */
const NOBODY = /^(?:user|name|naam|you|me|someone|iemand|jane|john|jan|test|foo|bar|first\.last)$/i
/** Reserved for examples: RFC 2606 and 6761. */
const EXAMPLES = /(?:^|\.)(?:example|test|invalid|localhost|voorbeeld)(?:\.[a-z]{2,3})?$/i

export const email: Detector = (text) =>
  spansOf(text, CANDIDATE, ({ 0: address }) => {
    const [name = '', host = ''] = address.split('@')
    // A file at a size (`logo@2x.png`) and a package at a version are no mailboxes.
    if (ROLES.test(name) || NOBODY.test(name)) return false
    return !EXAMPLES.test(host) && /\.[a-z]{2,24}$/i.test(host) && !/^\d/.test(host)
  })
