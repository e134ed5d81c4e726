// What somebody typed as the short name or the URI of a vocabulary -> the key of the sentence that says what is wrong with it.

/** As the server takes it: it stands in stored terms. */
const KEY = /^[a-z0-9][a-z0-9-]{0,39}$/

export const wrongKey = (key: string): 'scheme.key-wrong' | undefined =>
  key === '' || KEY.test(key) ? undefined : 'scheme.key-wrong'

/** A name of its own, or an address; blank is neither wrong nor right. */
export const wrongUri = (uri: string): 'scheme.uri-wrong' | undefined =>
  uri === '' || URL.canParse(uri) ? undefined : 'scheme.uri-wrong'
