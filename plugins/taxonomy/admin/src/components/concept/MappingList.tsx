// How a concept compares with concepts of other vocabularies: found by name where we keep them, or by their address.
import {
  Button,
  Field,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system'
import { Cross } from '@strapi/icons'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { MAPPINGS, type MappingKind } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { isAddress, type MappingDraft, withMapping } from '../../model/links-draft'
import { TermSearch } from '../shared/TermSearch'

interface Props {
  mappings: readonly MappingDraft[]
  /** Where concepts are looked for: every vocabulary but the concept's own. */
  schemes: string[]
  mayEdit: boolean
  onChange(mappings: MappingDraft[]): void
}

export function MappingList({ mappings, schemes, mayEdit, onChange }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const [kind, setKind] = useState<MappingKind>('exactMatch')
  const [address, setAddress] = useState('')
  const nameOf = ({ target, label }: MappingDraft) =>
    label === undefined ? target : labelIn(label, locale, target)
  const add = (one: MappingDraft) => onChange(withMapping(mappings, one))
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="semiBold">{t('links.mappings')}</Typography>
      {mappings.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {t('links.none')}
        </Typography>
      ) : (
        <Flex
          direction="column"
          alignItems="stretch"
          gap={1}
          tag="ul"
          style={{ listStyle: 'none', padding: 0 }}
        >
          {mappings.map((one) => (
            <Flex key={`${one.kind} ${one.target}`} tag="li" justifyContent="space-between" gap={2}>
              <Typography ellipsis>{`${t(`mapping.${one.kind}`)}: ${nameOf(one)}`}</Typography>
              {mayEdit ? (
                <IconButton
                  variant="ghost"
                  size="XS"
                  label={t('links.remove', { kind: t(`mapping.${one.kind}`), name: nameOf(one) })}
                  onClick={() => onChange(mappings.filter((other) => other !== one))}
                >
                  <Cross />
                </IconButton>
              ) : null}
            </Flex>
          ))}
        </Flex>
      )}
      {mayEdit ? (
        <>
          <Field.Root>
            <Field.Label>{t('links.kind')}</Field.Label>
            <SingleSelect
              aria-label={t('links.kind')}
              value={kind}
              onChange={(value: string | number) => setKind(value as MappingKind)}
            >
              {MAPPINGS.map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {t(`mapping.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          {schemes.length === 0 ? null : (
            <TermSearch
              label={t('links.find')}
              schemes={schemes}
              exclude={mappings.map(({ target }) => target)}
              onChoose={({ key, label }) => add({ kind, target: key, label })}
            />
          )}
          <Flex gap={2} alignItems="flex-end">
            <Field.Root width="100%">
              <Field.Label>{t('links.address')}</Field.Label>
              <TextInput
                placeholder="https://…"
                value={address}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => setAddress(event.target.value)}
              />
            </Field.Root>
            <Button
              variant="tertiary"
              disabled={!isAddress(address)}
              onClick={() => {
                add({ kind, target: address.trim() })
                setAddress('')
              }}
            >
              {t('links.add')}
            </Button>
          </Flex>
        </>
      ) : null}
    </Flex>
  )
}
