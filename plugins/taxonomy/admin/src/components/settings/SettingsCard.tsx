// What a scheme asks of documents and of people: types that need it, a threshold for suggestions, who may change what.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import {
  Button,
  Field,
  Flex,
  MultiSelect,
  MultiSelectOption,
  NumberInput,
  Typography,
} from '@strapi/design-system'
import { useState } from 'react'
import { PATHS, type SchemeInfo } from '../../../../shared/contracts'
import type { RoleInfo, SchemeSettings, TypesAnswer } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'
import { KindSelect } from '../shared/KindSelect'
import { Section } from '../shared/Section'
import { TermList } from '../shared/TermList'
import { AccessRules } from './AccessRules'
import { LanguagesInput } from './LanguagesInput'
import { PublicationFields } from './PublicationFields'
import { SchemeNames } from './SchemeNames'

interface Props {
  scheme: SchemeInfo
  types: TypesAnswer
  onSaved(): void
}

export function SettingsCard({ scheme, types, onSaved }: Props) {
  const t = useTranslate()
  const write = useWriter()
  const roles = useGet<RoleInfo[]>(PATHS.roles)
  const [label, setLabel] = useState(scheme.label)
  const [kind, setKind] = useState(scheme.kind)
  const [settings, setSettings] = useState<SchemeSettings>(scheme.settings)
  const [failure, setFailure] = useState<Failure>()
  const [version, setVersion] = useState(scheme.version)
  const [isSaved, setSaved] = useState(false)
  const set = (change: SchemeSettings) => {
    setSettings({ ...settings, ...change })
    setSaved(false)
  }
  const save = async () => {
    // A language without a name says nothing.
    const named = Object.fromEntries(Object.entries(label).filter(([, text]) => text.trim() !== ''))
    const body = { version, kind, label: named, settings }
    const done = await write<SchemeInfo>('put', `${PATHS.schemes}/${scheme.key}`, body)
    setFailure('failure' in done ? done.failure : undefined)
    setSaved(!('failure' in done))
    if (!('failure' in done)) setVersion(done.data.version)
    onSaved()
  }
  const takeTheirs = () => {
    setLabel(scheme.label)
    setKind(scheme.kind)
    setSettings(scheme.settings)
    setVersion(scheme.version)
    setFailure(undefined)
  }
  return (
    <Section title={t('settings.title')} what={t('settings.what')} testId="scheme-settings">
      <SchemeNames
        name={t('concept.name')}
        label={label}
        onChange={(names) => {
          setLabel(names)
          setSaved(false)
        }}
      />
      <KindSelect
        kind={kind}
        onChange={(one) => {
          setKind(one)
          setSaved(false)
        }}
      />
      <Field.Root hint={t('settings.required-hint')}>
        <Field.Label>{t('settings.required')}</Field.Label>
        <MultiSelect
          aria-label={t('settings.required')}
          placeholder={t('settings.nothing')}
          value={settings.requiredFor ?? []}
          onChange={(uids: string[]) => set({ requiredFor: uids })}
          withTags
        >
          {types.types.map(({ uid, name }) => (
            <MultiSelectOption key={uid} value={uid}>
              {name}
            </MultiSelectOption>
          ))}
        </MultiSelect>
        <Field.Hint />
      </Field.Root>
      <Field.Root hint={t('settings.threshold-hint')}>
        <Field.Label>{t('settings.threshold')}</Field.Label>
        <NumberInput
          aria-label={t('settings.threshold')}
          step={5}
          value={Math.round((settings.minScore ?? 0) * 100)}
          onValueChange={(percent: number | undefined) =>
            set({ minScore: Math.max(0, Math.min(100, percent ?? 0)) / 100 })
          }
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root hint={t('settings.stand-ins-hint')}>
        <Field.Label>{t('settings.stand-ins')}</Field.Label>
        <LanguagesInput
          label={t('settings.stand-ins')}
          tags={settings.standIns ?? []}
          onChange={(standIns) => set({ standIns })}
        />
        <Field.Hint />
      </Field.Root>
      <TermList
        label={t('settings.never')}
        schemes={[scheme.key]}
        keys={settings.neverSuggest ?? []}
        onChange={(keys) => set({ neverSuggest: keys })}
      />
      <PublicationFields
        publication={settings.publication ?? {}}
        languages={Object.keys(label)}
        onChange={(publication) => set({ publication })}
      />
      <AccessRules
        scheme={scheme}
        roles={roles.answer ?? []}
        rules={settings.access ?? []}
        onChange={(access) => set({ access })}
      />
      {failure === undefined ? null : <FailureNote failure={failure} />}
      <Flex gap={3}>
        {failure?.status === 409 ? (
          <Button variant="secondary" onClick={takeTheirs}>
            {t('conflict.take-theirs')}
          </Button>
        ) : null}
        <Button onClick={save}>{t('concept.save')}</Button>
        {isSaved ? <Typography role="status">{t('settings.saved')}</Typography> : null}
      </Flex>
    </Section>
  )
}
