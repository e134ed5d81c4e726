// Narrows a list by type, language, owner, team, campaign and channel.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import type { OverviewAnswer } from '../../../../shared/contracts'
import { type TranslationKey, useTranslate } from '../../hooks/use-translate'
import type { OverviewParams } from '../../pages/OverviewPage'

interface Props {
  params: Omit<OverviewParams, 'list'>
  filters: OverviewAnswer['filters']
  onChange(change: Partial<OverviewParams>): void
  onClear(): void
}

interface Option {
  value: string
  title: string
}

export function OverviewFilters({ params, filters, onChange, onClear }: Props) {
  const t = useTranslate()
  const { answer: locales = [] } = useGet<{ code: string; name: string }[]>('/i18n/locales')
  const { answer: types } = useGet<{ data: { uid: string; info: { displayName: string } }[] }>(
    '/content-manager/content-types',
  )
  const plain = (values: readonly string[]): Option[] => values.map((value) => ({ value, title: value }))
  const typeName = (uid: string) => types?.data.find((type) => type.uid === uid)?.info.displayName ?? uid
  const all: [keyof Props['params'], TranslationKey, Option[]][] = [
    ['type', 'filter.type', filters.types.map((uid) => ({ value: uid, title: typeName(uid) }))],
    ['locale', 'filter.locale', locales.map(({ code, name }) => ({ value: code, title: name }))],
    ['target', 'filter.target', plain(filters.targets)],
    ['owner', 'filter.owner', plain(filters.owners)],
    ['team', 'filter.team', plain(filters.teams)],
    ['campaign', 'filter.campaign', plain(filters.campaigns)],
  ]
  const { page: _page, ...chosen } = params
  return (
    <Flex gap={3} wrap="wrap">
      {all.map(([name, label, options]) =>
        options.length === 0 ? null : (
          <SingleSelect
            key={name}
            aria-label={t(label)}
            placeholder={t(label)}
            value={params[name] ?? null}
            onClear={() => onChange({ [name]: '' })}
            clearLabel={t('filter.clear-one', { name: t(label) })}
            onChange={(value: string | number) => onChange({ [name]: String(value) })}
          >
            {options.map(({ value, title }) => (
              <SingleSelectOption key={value} value={value}>
                {title}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        ),
      )}
      {Object.keys(chosen).length === 0 ? null : (
        <Button variant="tertiary" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </Flex>
  )
}
