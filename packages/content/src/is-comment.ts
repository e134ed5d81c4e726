// A piece of raw HTML to whether it is nothing but comments.
import { Tokenizer } from 'parse5'

/** Comments are the author's notes to authors: no content, and so no loss. As a browser reads them: `<!-->` is a whole one. */
export function isComment(html: string): boolean {
  // Most raw HTML begins with a tag.
  if (!html.trimStart().startsWith('<!--')) return false
  let isOnlyComments = true
  const other = (): void => {
    isOnlyComments = false
  }
  let read = 0
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment({ location }) {
        isOnlyComments &&= html.startsWith('<!--', location?.startOffset ?? 0)
        read = location?.endOffset ?? read
      },
      onWhitespaceCharacter({ location }) {
        read = location?.endOffset ?? read
      },
      onStartTag: other,
      onEndTag: other,
      onDoctype: other,
      onCharacter: other,
      onNullCharacter: other,
      onEof() {},
    },
  )
  tokenizer.write(html, true)
  return isOnlyComments && read >= html.length
}
