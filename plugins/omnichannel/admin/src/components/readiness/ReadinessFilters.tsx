// Chooses the content type and language of the readiness table, and narrows it by channel, state, owner and campaign.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { type ReadinessResponse, STATE_FILTERS } from '../../../../shared/contracts'
import type { OptedInType } from '../../hooks/use-content-types'
import { useLanguage } from '../../hooks/use-language'
import { type TranslationKey, useTranslate } from '../../hooks/use-translate'
import { NARROWING, type ReadinessParams } from '../../model/readiness-params'

interface Props {
  types: readonly OptedInType[]
  params: ReadinessParams
  /** Absent until the first answer. */
  choices: ReadinessResponse['choices'] | undefined
  onChange(change: ReadinessParams): void
}

interface Option {
  value: string
  title: string
}

const named = (values: readonly string[]): Option[] => values.map((value) => ({ value, title: value }))

export function ReadinessFilters({ types, params, choices, onChange }: Props) {
  const t = useTranslate()
  const { pick } = useLanguage()
  const { answer: locales = [] } = useGet<{ code: string; name: string }[]>('/i18n/locales')
  const { targets = [], owners = [], campaigns = [] } = choices ?? {}
  const typeOptions = types.map(({ uid, displayName }) => ({ value: uid, title: displayName }))
  const localeOptions = locales.map(({ code, name }) => ({ value: code, title: name }))
  const narrowing: [(typeof NARROWING)[number], TranslationKey, Option[]][] = [
    ['target', 'page.target', targets.map(({ id, title }) => ({ value: id, title: pick(title) }))],
    ['state', 'page.state', STATE_FILTERS.map((state) => ({ value: state, title: t(`state.${state}`) }))],
    ['owner', 'page.owner', named(owners)],
    ['campaign', 'page.campaign', named(campaigns)],
  ]
  const isNarrowed = NARROWING.some((name) => params[name] !== undefined)
  return (
    <Flex gap={3} wrap="wrap" data-testid="readiness-filters">
      <Choice
        label={t('page.type')}
        value={params.uid}
        options={typeOptions}
        onChoose={(uid) => onChange({ uid })}
      />
      {localeOptions.length < 2 ? null : (
        <Choice
          label={t('page.locale')}
          value={params.locale}
          options={localeOptions}
          onChoose={(locale) => onChange({ locale })}
        />
      )}
      {narrowing.map(([name, label, options]) =>
        options.length === 0 && params[name] === undefined ? null : (
          <Choice
            key={name}
            label={t(label)}
            value={params[name]}
            options={options}
            onChoose={(value) => onChange({ [name]: value })}
            clear={{
              label: t('page.clear-one', { name: t(label) }),
              onClear: () => onChange({ [name]: '' }),
            }}
          />
        ),
      )}
      {isNarrowed ? (
        <Button
          variant="tertiary"
          onClick={() => onChange(Object.fromEntries(NARROWING.map((name) => [name, ''])))}
        >
          {t('page.clear')}
        </Button>
      ) : null}
    </Flex>
  )
}

interface ChoiceProps {
  label: string
  value: string | undefined
  options: readonly Option[]
  onChoose(value: string): void
  /** For what may be left open. */
  clear?: { label: string; onClear(): void }
}

function Choice({ label, value, options, onChoose, clear }: ChoiceProps) {
  return (
    <SingleSelect
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      onChange={(chosen: string | number) => onChoose(String(chosen))}
      {...(clear && { clearLabel: clear.label, onClear: clear.onClear })}
    >
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.title}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  )
}
