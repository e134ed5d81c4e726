// The name of an HTML element to what Kanaal makes of it.

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that act or draw rather than say something: they go with all that is inside. */
const ACTIVE = words(
  'script style object embed applet form input button select textarea svg math template link meta base title ' +
    'datalist frame frameset noembed noframes command keygen optgroup option',
)
/** Elements that become a node of Markdown or of Kanaal, so that their tags are not missing from anything. */
const UNDERSTOOD = words(
  'a audio b blockquote br code dd del dir dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i iframe image img kbd li ' +
    'listing mark oembed ol p pre q s samp strike strong table tbody td tfoot th thead tr tt u ul var video wbr',
)
/** Elements that stand on lines of their own. */
const BLOCKS = words(
  'address article aside blockquote center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)
/** Understood between words of Markdown, where an element can be nothing but words with a mark. */
const MARKS = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  u: 'emphasis',
  mark: 'emphasis',
}
const DELETED = { del: 'delete', s: 'delete', strike: 'delete' }
const CODE = {
  code: 'inlineCode',
  kbd: 'inlineCode',
  samp: 'inlineCode',
  tt: 'inlineCode',
  var: 'inlineCode',
}

/** The node of each element that marks words. */
export const markOf: ReadonlyMap<string, 'strong' | 'emphasis' | 'delete' | 'inlineCode'> = new Map(
  Object.entries({ ...MARKS, ...DELETED, ...CODE } as Record<
    string,
    'strong' | 'emphasis' | 'delete' | 'inlineCode'
  >),
)

const FILMS = words('iframe oembed video audio')
const TABLE_PARTS = words('thead tbody tfoot tr td th')
/** Elements that mean something inside of these only. */
const WITHIN: Record<string, ReadonlySet<string>> = {
  li: words('ul ol dir menu'),
  dt: words('dl div'),
  dd: words('dl div'),
  tr: words('table thead tbody tfoot'),
  td: words('tr'),
  th: words('tr'),
  thead: words('table'),
  tbody: words('table'),
  tfoot: words('table'),
  caption: words('table'),
}

/** Among words only words are left of these. */
const FLATTENED: readonly [ReadonlySet<string>, string][] = [
  [words('h1 h2 h3 h4 h5 h6 ul ol dl dir menu blockquote table'), 'text'],
  [words('pre listing'), 'inlineCode'],
  [words('figure'), 'image'],
  [FILMS, 'link'],
]

/** The node that is left of a block where only words can stand; undefined where it says as much. */
export const flattenedTo = (name: string): string | undefined =>
  FLATTENED.find(([names]) => names.has(name))?.[1]
export const isActive = (name: string): boolean => ACTIVE.has(name)
export const isUnderstood = (name: string): boolean => UNDERSTOOD.has(name)
export const isBlock = (name: string): boolean => BLOCKS.has(name)
export const isFilm = (name: string): boolean => FILMS.has(name)
export const isTablePart = (name: string): boolean => TABLE_PARTS.has(name)
export const isStray = (name: string, parent: string | undefined): boolean =>
  WITHIN[name]?.has(parent ?? '') === false
/** Elements whose content is no Markdown where their tags stand between words: code that nobody reads. */
export const isSpeechless = (name: string): boolean =>
  name === 'script' || name === 'style' || name === 'template'
