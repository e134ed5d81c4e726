// The text of an expression, `{title} | {site.name}`, to its parts, or to what is wrong with it and where.

/** Words as they are, or the name of a value. */
export type Part = { text: string } | { name: string }
export type Parsed = { parts: Part[] } | { problem: string }

/** What a property or a value of the site is called; each step is looked up among what is the object's own. */
const NAME = /^[a-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9-]*){0,3}$/

/** Characters: an expression is a line, not a program. */
const LONGEST = 1000

/**
 * Names stand in braces; a brace that is meant is written twice. Nothing is run: there are no calls, no sums, no loops.
 *
 * `parseExpression('{title} | {site.name}')` gives `{ parts: [{ name: 'title' }, { text: ' | ' }, { name: 'site.name' }] }`
 */
export const parseExpression = (written: string): Parsed => {
  if (written.length > LONGEST)
    return { problem: `${written.length} characters, expected at most ${LONGEST}` }
  const parts: Part[] = []
  let text = ''
  for (let at = 0; at < written.length; ) {
    const sign = written.charAt(at)
    if ((sign === '{' || sign === '}') && written.charAt(at + 1) === sign) {
      text += sign
      at += 2
    } else if (sign === '}') {
      return { problem: `character ${at + 1}: a "}" closes nothing; write "}}" where the sign is meant` }
    } else if (sign === '{') {
      const end = written.indexOf('}', at)
      if (end < 0) return { problem: `character ${at + 1}: the "{" is never closed; write "{{" for the sign` }
      const name = written.slice(at + 1, end).trim()
      if (!NAME.test(name))
        return {
          problem: `character ${at + 1}: expected the name of a property, such as {title}, not {${name}}`,
        }
      if (text !== '') parts.push({ text })
      parts.push({ name })
      text = ''
      at = end + 1
    } else {
      text += sign
      at += 1
    }
  }
  if (text !== '') parts.push({ text })
  return parts.length > 0 ? { parts } : { problem: 'an empty expression gives nothing' }
}
