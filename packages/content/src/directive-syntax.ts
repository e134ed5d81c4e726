// Directive syntax for micromark, where prose such as `10:30` stays prose.
import { directive } from 'micromark-extension-directive'
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types'

/** Code of `:`, and of `[`, which must follow the name of a directive inside text. */
const COLON = 58
const BRACKET = 91

/**
 * Block directives as micromark-extension-directive reads them; a text directive only where its name is one of
 * `names` and a `[label]` follows. Upstream takes `(Col. 3:17)` and `http://a:8080` for directives, and keeps it
 * so (remarkjs/remark-directive#5, #19, #24).
 */
export function directiveSyntax(names: ReadonlySet<string>): Extension {
  const { flow, text } = directive()
  const upstream = text?.[COLON]
  if (!upstream || Array.isArray(upstream)) throw new Error('micromark-extension-directive has another shape')
  const isRegistered: Construct = { partial: true, tokenize: lookAhead(names) }
  const tokenize: Tokenizer = function (effects, ok, nok) {
    return effects.check(isRegistered, upstream.tokenize.call(this, effects, ok, nok), nok)
  }
  return { ...(flow && { flow }), text: { [COLON]: { ...upstream, tokenize } } }
}

/** Looks for `:name[`; the longest name bounds how far, so that a page of colons costs no more than its length. */
function lookAhead(names: ReadonlySet<string>): Tokenizer {
  const longest = Math.max(...[...names].map((name) => name.length))
  return (effects, ok, nok) => {
    let name = ''
    return start

    function start(code: Code): State | undefined {
      effects.enter('data')
      effects.consume(code)
      return inside
    }

    function inside(code: Code): State | undefined {
      if (code === BRACKET && names.has(name)) {
        effects.exit('data')
        return ok(code)
      }
      if (code === null || code < 0 || name.length > longest) return nok(code)
      name += String.fromCodePoint(code)
      effects.consume(code)
      return inside
    }
  }
}
