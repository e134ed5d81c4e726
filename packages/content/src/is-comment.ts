// A piece of raw HTML to whether it is nothing but comments.

/** Comments are the author's notes to authors: no content, and so no loss. */
export function isComment(html: string): boolean {
  // Split rather than matched: a pattern over nested quantifiers would take its time on hostile text.
  const parts = html.split('-->')
  const last = parts.pop() ?? ''
  return parts.length > 0 && last.trim() === '' && parts.every((part) => part.trimStart().startsWith('<!--'))
}
