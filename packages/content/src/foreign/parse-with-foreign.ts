// A text with anybody's shortcodes to the tree a Markdown parser makes of the rest of it.
import type { Root } from 'mdast'
import { location } from 'vfile-location'
import { findFrontMatter } from '../front-matter/find-front-matter.ts'
import { visit } from '../visit.ts'
import { toCallouts } from './callouts.ts'
import { findForeign } from './find-foreign.ts'
import { liftForeign } from './lift-foreign.ts'
import { maskForeign } from './mask-foreign.ts'
import { restoreForeign } from './restore-foreign.ts'

/** `parse` gets a text of the same length, in which foreign syntax is one word each. */
export function parseWithForeign(source: string, isMdx: boolean, parse: (text: string) => Root): Root {
  // The parser does not count a byte order mark, so offsets are those of the text after it.
  const text = source.replace(/^\ufeff/, '')
  const from = findFrontMatter(text)?.end ?? 0
  const found = findForeign(text, { from, isMdx })
  const masked = maskForeign(text, found)
  const tree = parse(masked ?? text)
  if (masked !== undefined) {
    placeAgain(tree, text)
    restoreForeign(tree, text, found, parse)
    liftForeign(tree)
  }
  toCallouts(tree, text)
  return tree
}

/** A mask over several lines is one line to the parser: offsets stay true, lines do not. */
function placeAgain(tree: Root, text: string): void {
  const places = location(text)
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      Object.assign(point, places.toPoint(point.offset ?? 0))
    }
  })
}
