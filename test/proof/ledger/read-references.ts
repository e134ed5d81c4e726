// Text of a source to the text it stands for: `&eacute;` is a letter, by parse5.
import { parseFragment } from 'parse5'

/** CommonMark 0.31.2, section 6.2: a name, or a number of at most seven digits, six of them hexadecimal. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi

export const readReferences = (source: string): string =>
  source.replace(REFERENCE, (reference) => {
    const [text] = parseFragment(reference).childNodes
    return text && 'value' in text ? text.value : reference
  })
