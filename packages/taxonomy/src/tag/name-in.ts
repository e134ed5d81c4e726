// A label to what a text would say of it, and what stands in brackets behind: `Bank (meubel)` is called "Bank".

export interface Name {
  name: string
  /** Tells it from namesakes; empty without brackets. */
  qualifier: string
}

export function nameIn(label: string): Name {
  const [, name = label, qualifier = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(label) ?? []
  return { name, qualifier }
}
