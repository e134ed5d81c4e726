// The answer of a route -> a file that the browser keeps.

/** One line of JSON Lines is JSON, and was read as such. */
export function saveText(data: unknown, name: string, mediaType: string): void {
  const text = typeof data === 'string' ? data : JSON.stringify(data)
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  URL.revokeObjectURL(address)
}
