// Turns two neighbouring words into the answer whether a sentence ends between them.

/** Own rules, not `Intl.Segmenter`: that one differs between ICU versions, and the same input must give the same posts. */
const SENTENCE_END = /[.!?…؟۔।]["'”’»)\]]*$/u
export const IDEOGRAPHIC_SENTENCE_END = /^[。！？]/u

const ABBREVIATIONS = new Set(
  // Dutch, then English.
  `bijv. bv. o.a. d.w.z. m.u.v. i.p.v. t.a.v. i.v.m. m.b.t. t.o.v. a.u.b. z.s.m. p.p. p.st. enz. etc. nr. nrs. ca.
  incl. excl. art. dhr. mevr. drs. ir. ing. jl. a.s. vgl. resp. max. min. tel. st.
  e.g. i.e. mr. mrs. ms. dr. prof. vs. no. approx. dept. est. fig. inc. ltd. co. jan. feb. apr. aug. sept. oct. nov. dec.`.split(
    /\s+/,
  ),
)

/** `Kom langs.` `Tot` ends one; `bijv.` `een`, `J.` `Jansen` and `1.` `Open` do not. */
export function endsSentence(word: string, next: string): boolean {
  if (!SENTENCE_END.test(word)) return false
  if (/^\p{Ll}/u.test(next)) return false
  if (!/\.["'”’»)\]]*$/.test(word)) return true
  const bare = word.toLowerCase().replace(/^["'“‘«([]+|["'”’»)\]]+$/g, '')
  return !ABBREVIATIONS.has(bare) && !/^(\p{L}|\d{1,2})\.$/u.test(bare)
}
