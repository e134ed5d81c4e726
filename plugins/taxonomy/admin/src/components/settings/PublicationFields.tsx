// What an editor says of how a vocabulary is published <-> fields: whose it is, what may be done with it, whom to ask.
import { Field, Flex, TextInput, Typography } from '@strapi/design-system'
import type { LabelMap } from '../../../../shared/contracts'
import type { SchemePublication } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { SchemeNames } from './SchemeNames'

interface Props {
  publication: SchemePublication
  /** Languages of the vocabulary's own names: each is offered a description. */
  languages: readonly string[]
  onChange(publication: SchemePublication): void
}

const TEXTS = ['publisher', 'license', 'contact'] as const

export function PublicationFields({ publication, languages, onChange }: Props) {
  const t = useTranslate()
  const empty: LabelMap = Object.fromEntries(languages.map((language) => [language, '']))
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-testid="scheme-publication">
      <Typography variant="delta" tag="h3">
        {t('publication.title')}
      </Typography>
      <Typography textColor="neutral600">{t('publication.what')}</Typography>
      {TEXTS.map((name) => (
        <Field.Root key={name} hint={t(`publication.${name}-hint`)}>
          <Field.Label>{t(`publication.${name}`)}</Field.Label>
          <TextInput
            value={publication[name] ?? ''}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
              onChange({ ...publication, [name]: event.target.value })
            }
          />
          <Field.Hint />
        </Field.Root>
      ))}
      <SchemeNames
        name={t('publication.description')}
        label={{ ...empty, ...publication.description }}
        onChange={(description) => onChange({ ...publication, description })}
      />
    </Flex>
  )
}
