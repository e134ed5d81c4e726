// A document's path and locale to the name that its versions in other languages share.

/** `nl/nieuws/open.md`, `nieuws/open.nl.md` and `nieuws/open.md` in the default language are one document. */
export const translationOf = ({ locale, source }: { locale: string; source: { path: string } }): string => {
  const folders = source.path.replace(/\.\w+$/, '').split('/')
  const name = folders.pop() ?? ''
  const isLocale = (text: string): boolean => text.toLowerCase() === locale.toLowerCase()
  const [, stem = name, suffix = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? []
  const at = folders.findIndex(isLocale)
  return [...folders.filter((_, index) => index !== at), isLocale(suffix) ? stem : name].join('/')
}
