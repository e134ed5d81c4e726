// A vocabulary as it stands here -> a file that the browser keeps, in the form that is chosen.
import { type Failure, useReader } from '@kanaal/strapi-kit/strapi-admin'
import { SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { useState } from 'react'
import { PATHS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'
import { Section } from '../shared/Section'

const FILES = {
  turtle: { format: 'turtle', labels: 'core', ending: 'ttl', type: 'text/turtle' },
  jsonld: { format: 'jsonld', labels: 'core', ending: 'jsonld', type: 'application/ld+json' },
  rdfxml: { format: 'rdfxml', labels: 'core', ending: 'rdf', type: 'application/rdf+xml' },
  'turtle-xl': { format: 'turtle', labels: 'xl', ending: 'xl.ttl', type: 'text/turtle' },
  'jsonld-xl': { format: 'jsonld', labels: 'xl', ending: 'xl.jsonld', type: 'application/ld+json' },
  'rdfxml-xl': { format: 'rdfxml', labels: 'xl', ending: 'xl.rdf', type: 'application/rdf+xml' },
  // As readers see it: what editors alone see is no dataset of anybody's.
  description: { format: 'turtle', path: 'description', ending: 'dataset.ttl', type: 'text/turtle' },
  csv: { format: 'csv', labels: 'core', ending: 'csv', type: 'text/csv' },
  text: { format: 'text', labels: 'core', ending: 'txt', type: 'text/plain' },
} as const
type Form = keyof typeof FILES
const FORMS = Object.keys(FILES) as Form[]

export function SaveScheme({ scheme }: { scheme: string }) {
  const t = useTranslate()
  const read = useReader()
  const [failure, setFailure] = useState<Failure>()
  const save = async (form: Form) => {
    const { ending, type, ...file } = FILES[form]
    const { path, ...query } = 'path' in file ? file : { path: 'export', ...file }
    const answer = await read<unknown>(`${PATHS.schemes}/${scheme}/${path}`, query)
    setFailure('failure' in answer ? answer.failure : undefined)
    if ('failure' in answer) return
    // What is JSON was read as such.
    const text = typeof answer.data === 'string' ? answer.data : `${JSON.stringify(answer.data, null, 2)}\n`
    const address = URL.createObjectURL(new Blob([text], { type }))
    Object.assign(document.createElement('a'), { href: address, download: `${scheme}.${ending}` }).click()
    URL.revokeObjectURL(address)
  }
  return (
    <Section title={t('save.title')} what={t('save.what')} testId="save-scheme">
      <SingleSelect
        aria-label={t('save.as')}
        placeholder={t('save.as')}
        value={null}
        onChange={(form: string | number) => void save(form as Form)}
      >
        {FORMS.map((form) => (
          <SingleSelectOption key={form} value={form}>
            {t(`save.${form}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {failure === undefined ? null : <FailureNote failure={failure} />}
    </Section>
  )
}
