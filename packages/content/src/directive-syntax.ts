// Directive syntax for micromark, where prose such as `10:30` stays prose.
import { directive } from 'micromark-extension-directive'
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types'

const COLON = 58
const BACKSLASH = 92
const [LEFT, RIGHT] = [91, 93] // [ ]
const [OPEN, CLOSE] = [123, 125] // { }
const EQUALS = 61

/** UTF-16 units: no directive has a longer name, and a page of colons must cost no more than its length. */
const LONGEST_NAME = 32
/** Brackets within brackets of a label: a page of them must cost no more than its length, either. */
const DEEPEST_LABEL = 8

/**
 * Block directives as micromark-extension-directive reads them. A colon inside text begins one only where nobody can
 * have meant prose: before the name of a text directive and `[label]`; and behind no letter or digit before the name of
 * any directive and `[label]`, or any name and `[label]{…}` or `{key=…}`. Upstream takes `(Col. 3:17)` and
 * `http://a:8080` for directives, and keeps it so (remarkjs/remark-directive#5, #19, #24).
 *
 * With more colons than one it is a block directive among words: a text directive all the same, whose position begins
 * at its first colon, so that what becomes of it can be told.
 *
 * @param names of text directives
 * @param others of all other directives: inside text somebody wrote them with the wrong number of colons
 */
export function directiveSyntax(names: ReadonlySet<string>, others: ReadonlySet<string>): Extension {
  const { flow, text } = directive()
  const upstream = text?.[COLON]
  if (!upstream || Array.isArray(upstream)) throw new Error('micromark-extension-directive has another shape')
  const { tokenize: tokenizeOne } = upstream
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const self = this
    const seen: Seen = { colons: 0 }
    const isMeant: Construct = { partial: true, tokenize: lookAhead(names, others, seen) }
    const one = tokenizeOne.call(this, effects, ok, nok)
    return effects.check(isMeant, (code) => (seen.colons > 1 ? severalColons(code) : one(code)), nok)

    function severalColons(code: Code): State | undefined {
      const entered = effects.enter('directiveText')
      effects.enter('directiveTextMarker')
      return colon(code)

      function colon(code: Code): State | undefined {
        if (seen.colons === 1) return lastColon(code)
        seen.colons -= 1
        effects.consume(code)
        return colon
      }

      /** Upstream does the rest. It enters what is entered already, and expects no colon behind itself. */
      function lastColon(code: Code): State | undefined {
        effects.exit('directiveTextMarker')
        const enter: Effects['enter'] = (type, fields) =>
          type === 'directiveText' ? entered : effects.enter(type, fields)
        let hasBegun = false
        const previous = { get: () => (hasBegun ? self.previous : null) }
        const context: TokenizeContext = Object.create(self, { previous })
        const next = tokenizeOne.call(context, { ...effects, enter }, ok, nok)(code)
        hasBegun = true
        return next
      }
    }
  }
  return { ...(flow && { flow }), text: { [COLON]: { ...upstream, tokenize } } }
}

/** What looking ahead has seen before the name. */
interface Seen {
  colons: number
}

/** Looks no further than the next bracket, in the label, and the next brace, in the attributes. */
function lookAhead(names: ReadonlySet<string>, others: ReadonlySet<string>, seen: Seen): Tokenizer {
  return function (effects, ok, nok) {
    const isInWord = isWord(this)
    let name = ''
    let depth = 0
    let isFirst = true
    let isLabelled = false
    let hasKey = false
    return start

    function start(code: Code): State | undefined {
      effects.enter('data')
      return inColons(code)
    }

    function inColons(code: Code): State | undefined {
      if (code !== COLON) return inName(code)
      seen.colons += 1
      return next(code, inColons)
    }

    function inName(code: Code): State | undefined {
      if (code === LEFT && ((names.has(name) && seen.colons === 1) || (others.has(name) && !isInWord)))
        return found(code)
      if (code === LEFT && isName()) return next(code, inLabel)
      if (code === OPEN && isName()) return next(code, inAttributes)
      if (code === null || code < 0 || name.length === LONGEST_NAME) return nok(code)
      name += String.fromCodePoint(code)
      return next(code, inName)
    }

    function inLabel(code: Code): State | undefined {
      if (code === null || depth === DEEPEST_LABEL) return nok(code)
      if (code === BACKSLASH) return next(code, afterBackslash)
      if (code === LEFT) depth += 1
      if (code === RIGHT) depth -= 1
      return next(code, depth < 0 ? afterLabel : inLabel)
    }

    function afterBackslash(code: Code): State | undefined {
      return code === LEFT || code === RIGHT ? next(code, inLabel) : inLabel(code)
    }

    function afterLabel(code: Code): State | undefined {
      isLabelled = true
      return code === OPEN ? next(code, inAttributes) : nok(code)
    }

    /** `{.name}` and `{#name}` mean something behind a label only: `:set{a}` may be mathematics. */
    function inAttributes(code: Code): State | undefined {
      if (code === null || code === OPEN) return nok(code)
      if (code === CLOSE) return hasKey || (isLabelled && !isFirst) ? found(code) : nok(code)
      hasKey ||= code === EQUALS && !isFirst
      isFirst = false
      return next(code, inAttributes)
    }

    function next(code: Code, state: State): State {
      // Line ends stand in events of their own.
      if (code !== null && code < -2) {
        effects.exit('data')
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        effects.enter('data')
      } else effects.consume(code)
      return state
    }

    function found(code: Code): State | undefined {
      effects.exit('data')
      return ok(code)
    }

    /** One letter names nothing. */
    function isName(): boolean {
      return !isInWord && /^[a-z][\w-]*[a-z\d]$/i.test(name)
    }
  }
}

/** `std:vector[0]` and `job:requests{code="200"}` are words with a colon inside. */
const isWord = ({ previous }: TokenizeContext): boolean =>
  previous !== null && previous > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(previous))
