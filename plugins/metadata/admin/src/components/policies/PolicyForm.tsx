// The form of one policy: what it looks for, why, who decides about it, and where it holds.
import {
  Field,
  Flex,
  Grid,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  Toggle,
  Typography,
} from '@strapi/design-system'
import { POLICY_CATEGORIES, POLICY_KINDS, POLICY_RISKS, type PolicyList } from '../../../../shared/policies'
import { useTranslate } from '../../hooks/use-translate'
import type { PolicyDraft, TextPair } from '../../model/policy-draft'
import { PolicyOptions } from './PolicyOptions'
import { TextField } from './TextField'

const SEVERITIES = ['error', 'warning', 'info'] as const
const PAIRS = ['title', 'rationale', 'fix'] as const
const LANGUAGES = ['en', 'nl'] as const

export interface PolicyFormProps {
  draft: PolicyDraft
  /** A stored policy keeps its key. */
  isNew: boolean
  disabled: boolean
  known: Pick<PolicyList, 'types' | 'channels' | 'locales' | 'detectors' | 'vocabularies'>
  /** What the server says of a field, by its path in the policy. */
  errorAt(path: string): string | undefined
  onChange(change: Partial<PolicyDraft>): void
}

export function PolicyForm(props: PolicyFormProps) {
  const { draft, isNew, disabled, known, errorAt, onChange } = props
  const t = useTranslate()
  const choose = <Value extends string>(
    name: 'kind' | 'severity' | 'category' | 'risk',
    values: readonly Value[],
    words: (value: Value) => string,
  ) => (
    <Field.Root width="100%">
      <Field.Label>{t(`policy.${name}`)}</Field.Label>
      <SingleSelect
        value={draft[name]}
        disabled={disabled}
        onChange={(value: string | number) => onChange({ [name]: value as Value })}
      >
        {values.map((value) => (
          <SingleSelectOption key={value} value={value}>
            {words(value)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  )
  const setPair = (name: (typeof PAIRS)[number], change: Partial<TextPair>) =>
    onChange({ [name]: { ...draft[name], ...change } })
  const scopes = {
    types: known.types.map(({ uid, name }) => ({ value: uid, title: name })),
    channels: known.channels.map((value) => ({ value, title: value })),
    locales: known.locales.map((value) => ({ value, title: value })),
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Grid.Root gap={4}>
        {PAIRS.map((name) =>
          LANGUAGES.map((language) => (
            <Grid.Item key={`${name}-${language}`} col={6} s={12}>
              <TextField
                label={t(`policy.${name}-${language}`)}
                value={draft[name][language]}
                required={language === 'en'}
                isLong={name !== 'title'}
                disabled={disabled}
                error={errorAt(`${name}.${language}`)}
                onChange={(text) => setPair(name, { [language]: text })}
              />
            </Grid.Item>
          )),
        )}
        <Grid.Item col={6} s={12}>
          <TextField
            label={t('policy.id')}
            hint={t('policy.id-hint')}
            value={draft.id}
            required
            disabled={disabled || !isNew}
            error={errorAt('id')}
            onChange={(id) => onChange({ id })}
          />
        </Grid.Item>
        <Grid.Item col={6} s={12}>
          <TextField
            label={t('policy.owner')}
            hint={t('policy.owner-hint')}
            value={draft.owner}
            required
            disabled={disabled}
            error={errorAt('owner')}
            onChange={(owner) => onChange({ owner })}
          />
        </Grid.Item>
        <Grid.Item col={4} s={12}>
          {choose('category', POLICY_CATEGORIES, (value) => t(`policy.category.${value}`))}
        </Grid.Item>
        <Grid.Item col={4} s={12}>
          {choose('severity', SEVERITIES, (value) => t(`policy.severity.${value}`))}
        </Grid.Item>
        <Grid.Item col={4} s={12}>
          {choose('risk', POLICY_RISKS, (value) => t(`policy.risk.${value}`))}
        </Grid.Item>
        <Grid.Item col={4} s={12}>
          <Field.Root width="100%">
            <Field.Label>{t('policy.enabled')}</Field.Label>
            <Toggle
              checked={draft.enabled}
              disabled={disabled}
              onLabel={t('policy.on')}
              offLabel={t('policy.off')}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                onChange({ enabled: event.target.checked })
              }
            />
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
      <Typography variant="delta" tag="h3">
        {t('policy.looks-for')}
      </Typography>
      {choose('kind', POLICY_KINDS, (value) => t(`policy.kind.${value}`))}
      <PolicyOptions {...props} />
      <Typography variant="delta" tag="h3">
        {t('policy.scope')}
      </Typography>
      <Grid.Root gap={4}>
        {(['types', 'channels', 'locales'] as const).map((name) => (
          <Grid.Item key={name} col={4} s={12}>
            <Field.Root width="100%" hint={t(`policy.${name}-hint`)}>
              <Field.Label>{t(`policy.${name}`)}</Field.Label>
              <MultiSelect
                value={draft[name]}
                disabled={disabled}
                placeholder={t('policy.all')}
                withTags
                onChange={(values: string[]) => onChange({ [name]: values })}
              >
                {scopes[name].map(({ value, title }) => (
                  <MultiSelectOption key={value} value={value}>
                    {title}
                  </MultiSelectOption>
                ))}
              </MultiSelect>
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
        ))}
      </Grid.Root>
      <TextField
        label={t('policy.allow')}
        hint={t('policy.allow-hint')}
        value={draft.allow}
        isLong
        disabled={disabled}
        error={errorAt('allow')}
        onChange={(allow) => onChange({ allow })}
      />
    </Flex>
  )
}
