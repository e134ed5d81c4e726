// Code syntax for micromark, where backticks that nothing closes are text at once.
import type { Code, Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types'

const BACKTICK = 96

/**
 * Goes before micromark's own code. That one looks for as many backticks up to the end of the text, anew from each run
 * that has none (micromark-core-commonmark 2.0.4): 300 in a block take 2.8 times as long as 150 (measured 2026-11-23).
 * What was looked for in vain once is nowhere further on either.
 */
export function unclosedCode(): Extension {
  /** By text: how many backticks nothing closes in the rest of it. */
  const inVain = new WeakMap<TokenizeContext, Set<number>>()
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const sizes = inVain.get(this) ?? new Set()
    inVain.set(this, sizes)
    let size = 0
    return start

    function start(code: Code): State | undefined {
      effects.enter('data')
      return inside(code)
    }

    function inside(code: Code): State | undefined {
      if (code === BACKTICK) {
        size += 1
        effects.consume(code)
        return inside
      }
      effects.exit('data')
      return sizes.has(size) ? ok(code) : effects.check(closerOf(size), nok, vain)(code)
    }

    function vain(code: Code): State | undefined {
      sizes.add(size)
      return ok(code)
    }
  }
  return { text: { [BACKTICK]: { name: 'unclosedCode', previous: isOpener, tokenize } } }
}

/** As micromark's own: a run has no opener inside of it, but an escaped backtick before it. */
function isOpener(this: TokenizeContext, code: Code): boolean {
  return code !== BACKTICK || this.events.at(-1)?.[1].type === 'characterEscape'
}

/** Looks for a run of so many backticks. */
const closerOf = (wanted: number): Construct => ({
  partial: true,
  tokenize(effects, ok, nok) {
    let size = 0
    return start

    function start(code: Code): State | undefined {
      effects.enter('data')
      return inside(code)
    }

    function inside(code: Code): State | undefined {
      if (code !== BACKTICK && size === wanted) {
        effects.exit('data')
        return ok(code)
      }
      if (code === null) return nok(code)
      size = code === BACKTICK ? size + 1 : 0
      effects.consume(code)
      return inside
    }
  },
})
