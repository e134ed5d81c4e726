// Words so common that a label made of one says nothing about a text: a table, in folded form.
import { foldWord } from './fold-table.ts'

const WORDS: Readonly<Record<string, string>> = {
  nl: `aan al alle als alles altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en er ge
    geen geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar me meer
    men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw
    van veel voor want waren was wat werd wezen wie wil worden wordt zal ze zelf zich zij zijn zo zonder zou`,
  en: `a about above after again all am an and any are as at be because been before being below between both but by can did
    do does doing down during each few for from further had has have having he her here hers him his how i if in into is it
    its itself just me more most my no nor not now of off on once only or other our out over own same she should so some
    such than that the their them then there these they this those through to too under until up very was we were what when
    where which while who whom why will with you your`,
}

const sets = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
)

/** Without its brackets; of several words it says something. */
export const isStopLabel = (name: string, language: string): boolean =>
  !/\S\s+\S/.test(name) && isStopWord(foldWord(name), language)

/** Of the language, or of any language where none is stated; a language without a list has none. */
function isStopWord(folded: string, language: string): boolean {
  if (language !== '') return sets.get(language)?.has(folded) ?? false
  return [...sets.values()].some((words) => words.has(folded))
}
